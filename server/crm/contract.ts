import type { ChannelReach } from '../access/contract.js';

/** Events that this module writes; the rows carry ids only. */
export interface CrmEvents {
  'identity.linked': LinkEvent;
  /** The identity is with the previous customer again. */
  'identity.unlinked': LinkEvent;
  'customer.changed': { customerId: string; fields: string[] };
  /** Both are one person; the customer is who stands for them. */
  'customer.merged': MergeEvent;
  /** They are two people again. */
  'customer.unmerged': MergeEvent;
  'customer.noted': { customerId: string; noteId: string };
}

interface LinkEvent {
  linkId: string;
  identityId: string;
  customerId: string;
  previousCustomerId: string;
}

interface MergeEvent {
  mergeId: string;
  customerId: string;
  absorbedId: string;
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

/** What a customer did, as other systems tell it. */
export const CUSTOMER_EVENT_KINDS = [
  'purchase',
  'order',
  'deal',
  'return',
  'visit',
  'other',
] as const;
export type CustomerEventKind = (typeof CUSTOMER_EVENT_KINDS)[number];

/** On what the use of somebody's data rests. */
export const LEGAL_BASES = [
  'consent',
  'contract',
  'legitimate-interest',
  'legal-obligation',
] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

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

/** In so many conversations a customer complained about something. */
export interface ComplaintTopic {
  /** Null: about nothing that has a name. */
  topicId: string | null;
  name: string | null;
  last30d: number;
  last365d: number;
}

/** How the messages of one week sounded. */
export interface WeekMood {
  /** Monday, 0:00 UTC. */
  week: Date;
  positive: number;
  neutral: number;
  negative: number;
}

export interface OpenMatter {
  id: string;
  title: string;
  openCount: number;
  conversationCount: number;
  /** The one in which something was said last. */
  conversationId: string;
}

/** What a customer did at the desk, as far as somebody's channels show it. */
export interface CustomerSummary {
  conversationCount: number;
  openCount: number;
  lastHandledBy: LastHandled | null;
  /** Conversations with a complaint. */
  complaints30d: number;
  complaints365d: number;
  /** The most frequent first. */
  complaintTopics: ComplaintTopic[];
  /** Of the last 365 days, oldest first; weeks without a word are left out. */
  moods: WeekMood[];
  matters: OpenMatter[];
  /** Newest first. */
  ratings: { rating: number; at: Date }[];
}

/** A message of somebody else in which a customer's address or handle stands. */
export interface Naming {
  customerId: string;
  text: string;
}

/**
 * What this module must know of conversations, filled in by whoever keeps them. A customer is open
 * to those who reach a channel on which the customer spoke.
 */
export interface CustomerActivity {
  visibleAmong(reach: ChannelReach, customerIds: readonly string[]): Promise<ReadonlySet<string>>;
  summaryOf(reach: ChannelReach, customerId: string): Promise<CustomerSummary>;
  countOf(reach: ChannelReach, customerId: string): Promise<number>;
  /** What a customer wrote, the newest texts. */
  textsOf(reach: ChannelReach, customerId: string): Promise<string[]>;
  /** Messages of customers in which one of the words stands. */
  naming(reach: ChannelReach, words: readonly string[]): Promise<Naming[]>;
}
