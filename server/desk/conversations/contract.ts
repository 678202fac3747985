import type { ItemKind } from '../../channels/contract.js';

export const STATUSES = ['open', 'waiting', 'snoozed', 'resolved'] as const;
export type Status = (typeof STATUSES)[number];

export const OUTCOMES = ['answered', 'solved', 'handed-over', 'no-answer-needed', 'spam'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** 1 urgent, 2 high, 3 normal, 4 low. */
export type Priority = 1 | 2 | 3 | 4;

/** Which target is due next. */
export const DUE_CLOCKS = ['first-reply', 'next-reply', 'resolution'] as const;
export type DueClock = (typeof DUE_CLOCKS)[number];

/** How the next due time stands: nothing to say yet, warned of, or past. */
export const DUE_STATES = ['on-track', 'soon', 'breached'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** When a conversation is due next, for lists; null when no clock runs. */
export interface DueSign {
  conversationId: string;
  due: { at: Date; clock: DueClock; state: DueState } | null;
}

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

/** A conversation while a batch of arrivals is worked into it. */
export interface ThreadConversation {
  id: string;
  channelId: string;
  network: string;
  kind: ItemKind;
  threadKey: string;
  publicationId: string | null;
  identityId: string | null;
  mergedInto: string | null;
  status: Status;
  priority: Priority;
  teamId: string | null;
  assigneeId: string | null;
  subject: string | null;
  language: string | null;
  rating: number | null;
  permalink: string | null;
  isPublic: boolean;
  lastMessageAt: Date;
  lastMessageText: string;
  lastMessageAuthor: 'customer' | 'brand' | 'note';
  lastCustomerMessageAt: Date | null;
  unansweredSince: Date | null;
  openedAt: Date;
  resolvedAt: Date | null;
  snoozedUntil: Date | null;
  messageCount: number;
  position: number;
  seq: number;
  isNew: boolean;
  isDirty: boolean;
  /** Something came out of order: what is derived from the messages is computed anew from them. */
  isStale: boolean;
}

/** A message as far as arrivals can change it. */
export interface ThreadMessage {
  id: string;
  conversationId: string;
  channelId: string;
  kind: ItemKind;
  externalId: string;
  parentExternalId: string | null;
  direction: 'inbound' | 'outbound';
  isPublic: boolean;
  authorIdentityId: string | null;
  text: string;
  language: string | null;
  rating: number | null;
  permalink: string | null;
  sentAt: Date;
  networkAt: Date | null;
  receivedAt: Date;
  position: number;
  editedAt: Date | null;
  removedAt: Date | null;
  removedBy: string | null;
  removalAt: Date | null;
  hiddenAt: Date | null;
  hidingAt: Date | null;
  attachmentCount: number;
  isNew: boolean;
  isDirty: boolean;
}

export interface Revision {
  text: string | null;
  rating: number | null;
  replacedAt: Date;
}

export interface Split {
  originId: string;
  partId: string;
  identityId: string;
}

/** A change that came before what it changes. */
export interface HeldChange {
  channelId: string;
  kind: ItemKind;
  externalId: string;
  occurredAt: Date;
  change: StoredChange;
}

/** Kept as JSON, so without dates. */
export type StoredChange =
  | { type: 'edited'; text?: string; rating?: number; subject?: string }
  | { type: 'removed'; by: string }
  | { type: 'restored' }
  | { type: 'visibility'; hidden: boolean };

/** An address within a channel; the separator appears in no id of a network. */
export const keyOf = (channelId: string, kind: string, id: string): string =>
  `${channelId}\u0001${kind}\u0001${id}`;

const PART = '#part:';

/** A participant's part that was split off keeps the thread's key with a mark. */
export const partKey = (threadKey: string, identityId: string): string =>
  `${rootKey(threadKey)}${PART}${identityId}`;

export const rootKey = (threadKey: string): string => threadKey.split(PART)[0]!;

/** Events that a conversation tells in its own order; the rows carry ids and small facts only. */
export interface ConversationEvents {
  'conversation.opened': { channelId: string; kind: ItemKind };
  'conversation.reopened': { by: string };
  'conversation.assigned': {
    userId: string | null;
    teamId: string | null;
    fromUserId: string | null;
    fromTeamId: string | null;
  };
  'conversation.snoozed': { until: Date | null };
  'conversation.woken': { by: string };
  'conversation.split': { originId: string; partId: string; identityId: string };
  'conversation.joined': { originId: string; partId: string };
  'conversation.delivery-problem': { problem: boolean };
  /** What lists show of its clocks is different now. */
  'conversation.due-changed': { state: DueState | null };
  'status.changed': {
    from: Status;
    to: Status;
    outcome?: Outcome;
    by?: string;
    until?: Date | null;
  };
  'priority.changed': { from: Priority; to: Priority };
  'tag.added': { tagId: string };
  'tag.removed': { tagId: string };
  'matter.joined': { matterId: string };
  'matter.left': { matterId: string };
  'message.received': { messageId: string };
  'message.written-elsewhere': { messageId: string };
  'message.edited': { messageId: string };
  'message.removed': { messageId: string };
  'message.restored': { messageId: string };
  'message.hidden': { messageId: string };
  'message.unhidden': { messageId: string };
  'rating.changed': { messageId: string; from: number | null; to: number | null };
  'note.written': { messageId: string; mentions: readonly string[] };
  'no-answer-needed.marked': { messageId: string; isExcused: boolean };
  'attachment.settled': { messageId: string; attachmentId: string };
  /** What the conversation tells of its replies; it follows from the ledger's own events. */
  'reply.queued': ReplyTold;
  'reply.postponed': ReplyTold;
  'reply.sent': ReplyTold;
  'reply.delivered': ReplyTold;
  'reply.read': ReplyTold;
  'reply.failed': ReplyTold;
  'reply.unknown': ReplyTold;
  'reply.undone': ReplyTold;
  'reply.settled': ReplyTold;
  'reply.dismissed': ReplyTold;
  /** A network told who somebody is who had shown only an id. */
  'profile.learned': Record<string, never>;
}

interface ReplyTold {
  replyId: string;
}
