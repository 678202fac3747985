import type { Segment } from '../../../../crm/contract.js';

export const EVENT_KINDS = ['purchase', 'order', 'deal', 'return', 'visit', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const BASES = ['consent', 'contract', 'legitimate-interest', 'legal-obligation'] as const;
export type Basis = (typeof BASES)[number];

/** Something that a customer did in the other system. */
export interface FactRecord {
  /** Of the fact in the other system: the same key again is the same fact. */
  key: string;
  kind: EventKind;
  title: string;
  /** Decimal, at most two digits after the point; null: not a matter of money. */
  amount: string | null;
  /** ISO 4217. */
  currency: string | null;
  at: Date;
  url: string | null;
}

export interface ConsentRecord {
  purpose: string;
  basis: Basis;
  note: string | null;
}

/** What another system says of one customer. What it does not say stays as it is known here. */
export interface CustomerRecord {
  /** Of the customer in the other system. */
  key: string;
  name?: string;
  email?: string;
  phone?: string;
  /** ISO 639-1. */
  language?: string;
  attributes?: Readonly<Record<string, string>>;
  segments?: readonly Segment[];
  consents?: readonly ConsentRecord[];
  facts?: readonly FactRecord[];
}

/** `erased`: the person asked to be forgotten and is not brought back. */
export type TakenOutcome = 'new' | 'changed' | 'same' | 'erased';

export interface Taken {
  key: string;
  outcome: TakenOutcome;
  /** Null for somebody who was erased. */
  customerId: string | null;
}
