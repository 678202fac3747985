import { amountOf } from '../../../imports/domain/read-values.js';
import type { CustomerRecord, FactRecord } from '../../../taking-in/domain/customer-record.js';
import { isObject, listIn, textIn } from '../crm-http.js';
import { personOf, plainText } from '../person-of.js';

type SfRecord = Record<string, unknown>;

/** `attributes`: names of the desk by fields of Salesforce. */
export const salesforceContact = (
  record: SfRecord,
  attributes: Readonly<Record<string, string>>,
): CustomerRecord =>
  personOf({
    key: textIn(record['Id']),
    name: textIn(record['Name']),
    email: textIn(record['Email']),
    phone: textIn(record['Phone']) || textIn(record['MobilePhone']),
    language: '',
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([field, name]) => [name, textIn(record[field])]),
    ),
  });

/** The fact with the contact it is of: the primary one, else the first. Undefined: of nobody. */
export function salesforceDeal(
  record: SfRecord,
  defaultCurrency: string | null,
): { key: string; facts: [FactRecord] } | undefined {
  const roles = record['OpportunityContactRoles'];
  const contacts = isObject(roles) ? listIn(roles['records']) : [];
  const contact = contacts.find(({ IsPrimary }) => IsPrimary === true) ?? contacts[0];
  const at = new Date(textIn(record['CloseDate']) || textIn(record['SystemModstamp']));
  if (!contact || Number.isNaN(at.getTime())) return undefined;
  const id = textIn(record['Id']);
  const amount = amountOf(textIn(record['Amount'])) ?? null;
  const fact: FactRecord = {
    key: `deal:${id}`,
    kind: 'deal',
    title: plainText(textIn(record['Name']), 200) || `Opportunity ${id}`,
    amount,
    currency: amount === null ? null : textIn(record['CurrencyIsoCode']) || defaultCurrency,
    at,
    url: null,
  };
  return { key: textIn(contact['ContactId']), facts: [fact] };
}
