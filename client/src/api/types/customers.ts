import type { Instant, Kind, PersonRef, Status } from './common';
import type { Outcome } from './conversations';

export interface IdentityLink {
  id: string;
  evidence: string;
  detail: string | null;
  by: PersonRef | null;
  at: Instant;
}

export interface Identity {
  id: string;
  network: string;
  externalId: string;
  name: string | null;
  handle: string | null;
  avatarUrl: string | null;
  profileUrl: string | null;
  followers: number | null;
  firstSeenAt: Instant;
  lastSeenAt: Instant;
  link: IdentityLink | null;
}

export interface CustomerNote {
  id: string;
  body: string;
  author: PersonRef;
  createdAt: Instant;
  can: string[];
}

export interface Customer {
  id: string;
  name: string;
  language: string | null;
  email: string | null;
  phone: string | null;
  createdAt: Instant;
  identities: Identity[];
  summary: {
    conversationCount: number;
    openCount: number;
    lastHandledBy: {
      name: string;
      network: string;
      channelName: string;
      at: Instant;
      outcome: Outcome | null;
    } | null;
    complaints30d: number | null;
    ratings: { rating: number; at: Instant }[];
  };
  notes: CustomerNote[];
  can: ('edit' | 'link' | 'note')[];
}

export interface TimelineItem {
  type: 'conversation' | 'note' | 'link';
  at: Instant;
  conversation?: {
    id: string;
    kind: Kind;
    network: string;
    channelName: string;
    status: Status;
    outcome: Outcome | null;
    subject: string | null;
    lastMessageText: string | null;
    messageCount: number;
    handledBy: PersonRef | null;
    rating: number | null;
    openedAt: Instant;
    resolvedAt: Instant | null;
  };
  note?: CustomerNote;
  link?: IdentityLink & { network: string; identityName: string | null };
}

export interface LinkSuggestion {
  identityId: string;
  network: string;
  name: string | null;
  handle: string | null;
  reason: string;
}

export interface CustomerRow {
  id: string;
  name: string;
  language: string | null;
  email?: string | null;
  networks?: string[];
  lastSeenAt?: Instant | null;
}
