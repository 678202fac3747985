import type { SandboxAct } from '../../sandbox/contract.js';

type Contact = Extract<SandboxAct, { do: 'crm-contact' }>;
type Deal = Extract<SandboxAct, { do: 'crm-deal' }>;

const contact = (
  firstName: string,
  lastName: string,
  language: string,
  branch: string,
  lifecyclestage: string,
): Contact => ({
  do: 'crm-contact',
  crm: 'hubspot',
  firstName,
  lastName,
  language,
  email: `${firstName}.${lastName}@mail.example`.toLowerCase().replaceAll(' ', ''),
  properties: { branch, lifecyclestage },
});

/** People whom the bank knows from its branches; most of them have never written to it. */
export const CRM_CONTACTS: Contact[] = [
  contact('Hanne', 'Claes', 'nl', 'Antwerp', 'customer'),
  contact('Karim', 'Haddad', 'fr', 'Brussels', 'customer'),
  contact('Lotte', 'Vermeer', 'nl', 'Utrecht', 'opportunity'),
  contact('Julien', 'Lambert', 'fr', 'Namur', 'customer'),
  contact('Saskia', 'Bakker', 'nl', 'Utrecht', 'customer'),
  contact('Owen', 'Price', 'en', 'Brussels', 'lead'),
  contact('Amina', 'Toure', 'fr', 'Brussels', 'customer'),
  contact('Pieter', 'Jacobs', 'nl', 'Antwerp', 'customer'),
];

const deal = (
  of: number,
  name: string,
  amount: string,
  closedAt: string,
): Deal & { of: number } => ({
  do: 'crm-deal',
  crm: 'hubspot',
  of,
  name,
  amount,
  closedAt,
});

/** `of`: place of the contact above. */
export const CRM_DEALS: (Deal & { of: number })[] = [
  deal(0, 'Home loan', '245000', '2026-05-11T00:00:00.000Z'),
  deal(1, 'Gold card', '120', '2026-08-02T00:00:00.000Z'),
  deal(3, 'Car loan', '18500', '2026-02-19T00:00:00.000Z'),
  deal(4, 'Savings plan', '5000', '2026-09-30T00:00:00.000Z'),
  deal(7, 'Business account', '480', '2026-06-24T00:00:00.000Z'),
];
