import type { StoredCrmContact, StoredCrmDeal, StoredCrmNote } from '../crm/records.js';
import type { CrmObject } from './search.js';

export const presentContact = (one: StoredCrmContact): CrmObject => ({
  id: one.id,
  properties: {
    hs_object_id: one.id,
    firstname: one.firstName,
    lastname: one.lastName,
    email: one.email,
    phone: one.phone,
    hs_language: one.language,
    ...one.properties,
    lastmodifieddate: one.modifiedAt,
  },
});

export const presentDeal = (one: StoredCrmDeal): CrmObject => ({
  id: one.id,
  properties: {
    hs_object_id: one.id,
    dealname: one.name,
    amount: one.amount,
    deal_currency_code: one.currency,
    closedate: one.closedAt,
    hs_lastmodifieddate: one.modifiedAt,
  },
});

export const presentNote = (one: StoredCrmNote): CrmObject => ({
  id: one.id,
  properties: { hs_object_id: one.id, hs_note_body: one.body, hs_timestamp: one.createdAt },
});
