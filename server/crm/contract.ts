/** Events that this module writes; the rows carry ids only. */
export interface CrmEvents {
  'identity.linked': {
    identityId: string;
    customerId: string;
    previousCustomerId: string;
    linkId: string;
  };
  'identity.unlinked': {
    identityId: string;
    customerId: string;
    previousCustomerId: string;
    linkId: string;
  };
  'customer.changed': { customerId: string; fields: string[] };
  'customer.noted': { customerId: string; noteId: string };
}

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
