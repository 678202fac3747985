import type { CustomerEventKind, LegalBasis } from '../../crm/contract.js';

export interface DemoRecord {
  key: string;
  attributes: Readonly<Record<string, string>>;
  events: readonly {
    kind: CustomerEventKind;
    title: string;
    amount: number | null;
    daysAgo: number;
  }[];
  consent: { purpose: string; basis: LegalBasis; daysAgo: number; withdrawnDaysAgo?: number };
}

/** What the bank's own systems know of those who write most, in the order in which they write. */
export const DEMO_RECORDS: readonly DemoRecord[] = [
  {
    key: 'LB-204118',
    attributes: { 'Customer since': '2011', Branch: 'Antwerp Meir', Package: 'Lumen Comfort' },
    events: [
      { kind: 'order', title: 'Mortgage 20 years', amount: 285000, daysAgo: 410 },
      { kind: 'purchase', title: 'Home insurance', amount: 312.4, daysAgo: 398 },
      { kind: 'return', title: 'Second card closed', amount: null, daysAgo: 21 },
    ],
    consent: { purpose: 'Newsletter', basis: 'consent', daysAgo: 300, withdrawnDaysAgo: 12 },
  },
  {
    key: 'LB-118730',
    attributes: { 'Customer since': '2019', Branch: 'Gent Zuid' },
    events: [
      { kind: 'purchase', title: 'Credit card Gold', amount: 48, daysAgo: 160 },
      { kind: 'visit', title: 'Appointment on savings', amount: null, daysAgo: 33 },
    ],
    consent: { purpose: 'Calls about savings', basis: 'consent', daysAgo: 33 },
  },
  {
    key: 'LB-377002',
    attributes: { 'Customer since': '2023', Branch: 'Online', Package: 'Lumen Start' },
    events: [{ kind: 'purchase', title: 'Account Lumen Start', amount: 0, daysAgo: 520 }],
    consent: { purpose: 'Answering questions on social media', basis: 'contract', daysAgo: 520 },
  },
  {
    key: 'LB-090455',
    attributes: { 'Customer since': '2004', Branch: 'Liège Guillemins', Package: 'Lumen Private' },
    events: [
      { kind: 'deal', title: 'Investment plan', amount: 60000, daysAgo: 75 },
      { kind: 'order', title: 'Car loan', amount: 18500, daysAgo: 140 },
    ],
    consent: { purpose: 'Newsletter', basis: 'consent', daysAgo: 700 },
  },
];

/** Stands in the records alone, under an address that somebody else has too. */
export const KNOWN_ON_PAPER = { key: 'LB-551902', title: 'Travel insurance', amount: 64.9 };
