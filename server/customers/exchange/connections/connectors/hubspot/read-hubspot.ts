import { amountOf } from '../../../imports/domain/read-values.js';
import type { CustomerRecord, FactRecord } from '../../../taking-in/domain/customer-record.js';
import { personOf, plainText } from '../person-of.js';
import type { HubspotObject } from './hubspot-page.js';

/** `attributes`: names of the desk by properties of HubSpot. */
export const hubspotContact = (
  { id, text }: HubspotObject,
  attributes: Readonly<Record<string, string>>,
): CustomerRecord =>
  personOf({
    key: id,
    name: `${text('firstname')} ${text('lastname')}`,
    email: text('email'),
    phone: text('phone') || text('mobilephone'),
    language: text('hs_language'),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([property, name]) => [name, text(property)]),
    ),
  });

/** Undefined: a deal without any day. */
export function hubspotDeal(
  { id, text }: HubspotObject,
  defaultCurrency: string | null,
): FactRecord | undefined {
  const day = text('closedate') || text('createdate') || text('hs_lastmodifieddate');
  const at = new Date(/^\d+$/.test(day) ? Number(day) : day);
  if (Number.isNaN(at.getTime())) return undefined;
  const amount = amountOf(text('amount')) ?? null;
  const currency = text('deal_currency_code') || defaultCurrency;
  return {
    key: `deal:${id}`,
    kind: 'deal',
    title: plainText(text('dealname'), 200) || `Deal ${id}`,
    amount,
    currency: amount === null || !/^[A-Z]{3}$/.test(currency ?? '') ? null : currency,
    at,
    url: null,
  };
}
