import type { ChannelReach } from '../access/contract.js';

/** Events that this module writes; the rows carry ids only. */
export interface CrmEvents {
  'identity.linked': LinkEvent;
  /** The identity is with the previous customer again. */
  'identity.unlinked': LinkEvent;
  'customer.changed': { customerId: string; fields: string[] };
  'customer.noted': { customerId: string; noteId: string };
}

interface LinkEvent {
  linkId: string;
  identityId: string;
  customerId: string;
  previousCustomerId: string;
}

/** What colleagues know a customer to be. */
export const SEGMENTS = [
  'buyer',
  'loyal',
  'dissatisfied',
  'influencer',
  'ambassador',
  'vip',
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** On whose word an identity was said to belong to a customer. */
export const EVIDENCE = ['given-by-customer', 'signed-in-visit', 'crm', 'agent-decided'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** An author as an item shows them. What an item does not say stays as it is known. */
export interface SeenAuthor {
  /** The network's id of the person. */
  externalId: string;
  /** When the item was written, by the network's clock: decides which profile is the newest. */
  seenAt: Date;
  name?: string;
  handle?: string;
  avatarUrl?: string;
  profileUrl?: string;
  followers?: number;
}

export interface ResolvedIdentity {
  identityId: string;
  customerId: string;
  /** First seen by this very call. */
  isNew: boolean;
}

export interface LastHandled {
  /** Of the colleague. */
  name: string;
  network: string;
  channelName: string;
  at: Date;
  outcome: string | null;
}

/** What a customer did at the desk, as far as somebody's channels show it. */
export interface CustomerSummary {
  conversationCount: number;
  openCount: number;
  lastHandledBy: LastHandled | null;
  /** Null until something tells complaints from other messages. */
  complaints30d: number | null;
  /** Newest first. */
  ratings: { rating: number; at: Date }[];
}

/**
 * What this module must know of conversations, filled in by whoever keeps them. A customer is open
 * to those who reach a channel on which the customer spoke.
 */
export interface CustomerActivity {
  visibleAmong(reach: ChannelReach, customerIds: readonly string[]): Promise<ReadonlySet<string>>;
  summaryOf(reach: ChannelReach, customerId: string): Promise<CustomerSummary>;
}
