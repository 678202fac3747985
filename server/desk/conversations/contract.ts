import type { ItemKind } from '../../channels/contract.js';

export const STATUSES = ['open', 'waiting', 'snoozed', 'resolved'] as const;
export type Status = (typeof STATUSES)[number];

export const OUTCOMES = ['answered', 'solved', 'handed-over', 'no-answer-needed', 'spam'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** 1 urgent, 2 high, 3 normal, 4 low. */
export type Priority = 1 | 2 | 3 | 4;

/** What rules decide on: the row of a conversation, locked by the transaction that asks. */
export interface ConversationFacts {
  id: string;
  channelId: string;
  network: string;
  kind: ItemKind;
  threadKey: string;
  publicationId: string | null;
  identityId: string | null;
  status: Status;
  priority: Priority;
  teamId: string | null;
  assigneeId: string | null;
  isPublic: boolean;
  /** Number of the newest entry; a reply names the last one that its author saw. */
  position: number;
  seq: number;
  lastMessageAt: Date;
  lastCustomerMessageAt: Date | null;
  unansweredSince: Date | null;
  snoozedUntil: Date | null;
  resolvedAt: Date | null;
}

/** An outbound message as it appears in the thread before the network has it. */
export interface NewOutboundMessage {
  messageId: string;
  conversationId: string;
  replyId: string;
  authorUserId: string | null;
  text: string;
  isPublic: boolean;
  parentExternalId: string | null;
  files: readonly { fileId: string; name: string; mime: string; bytes: number }[];
}

/** What the send ledger learned about an outbound message. */
export interface OutboundDelivery {
  replyId: string;
  state: 'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'unknown' | 'cancelled';
  externalId?: string;
  permalink?: string;
  at?: Date;
}
