import type { StoredCrmContact, StoredCrmDeal, StoredCrmNote } from '../crm/records.js';
import type { SfRecord } from './soql.js';

/** As the API writes times: no colon in the offset. */
const stamp = (at: string): string => new Date(at).toISOString().replace('Z', '+0000');

const attributes = (type: string, id: string) => ({
  type,
  url: `/services/data/v62.0/sobjects/${type}/${id}`,
});

export const presentContact = (one: StoredCrmContact): SfRecord => ({
  attributes: attributes('Contact', one.id),
  Id: one.id,
  Name: `${one.firstName} ${one.lastName}`.trim(),
  Email: one.email || null,
  Phone: one.phone || null,
  ...one.properties,
  SystemModstamp: stamp(one.modifiedAt),
});

export const presentOpportunity = (one: StoredCrmDeal): SfRecord => ({
  attributes: attributes('Opportunity', one.id),
  Id: one.id,
  Name: one.name,
  Amount: one.amount === '' ? null : Number(one.amount),
  CloseDate: one.closedAt.slice(0, 10),
  SystemModstamp: stamp(one.modifiedAt),
  OpportunityContactRoles:
    one.contactIds.length === 0
      ? null
      : {
          totalSize: one.contactIds.length,
          done: true,
          records: one.contactIds.map((ContactId, index) => ({
            ContactId,
            IsPrimary: index === 0,
          })),
        },
});

export const presentTask = (one: StoredCrmNote): SfRecord => ({
  attributes: attributes('Task', one.id),
  Id: one.id,
  WhoId: one.contactId,
  Subject: one.subject,
  Description: one.body,
});
