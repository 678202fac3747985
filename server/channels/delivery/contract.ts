import type { FailureClass, ItemKind, ReplyTarget } from '../contract.js';
import type { ReplyState as LedgerState } from './domain/reply-states.js';

export type { LedgerState };

/** A target as JSON keeps it. */
export type StoredTarget = Omit<ReplyTarget, 'lastCustomerMessageAt'> & {
  lastCustomerMessageAt?: string;
};

export interface StoredFileRef {
  fileId: string;
  name: string;
  mime: string;
  bytes: number;
}

/** A reply as it is accepted into the ledger. */
export interface NewReply {
  id: string;
  /** Made by the client: the same id is the same reply. */
  clientMessageId: string;
  channelId: string;
  conversationId: string;
  messageId: string;
  kind: ItemKind;
  mode: 'public' | 'private';
  target: ReplyTarget;
  text: string;
  attachments: readonly StoredFileRef[];
  /** Until then its author may take it back; nothing is sent before. */
  undoUntil: Date;
  /** When the network's reply window closes; null where it has none. */
  windowEndsAt: Date | null;
  /** The network has room for one: it takes the place of an earlier reply to the same item. */
  overwrites: boolean;
  createdBy: string | null;
  /** It waits for somebody's word, as long as that takes. */
  awaitsApproval?: boolean;
}

/** What everybody who sees the message may know of its way. */
export interface ReplyProgress {
  id: string;
  state: Exclude<LedgerState, 'claimed'>;
  mode: 'public' | 'private';
  failureClass: FailureClass | null;
  failureDetail: string | null;
  undoUntil: Date | null;
  attempt: number;
  sentAt: Date | null;
  deliveredAt: Date | null;
  readAt: Date | null;
}

export interface ReplyAttemptRecord {
  attempt: number;
  startedAt: Date;
  finishedAt: Date | null;
  outcome: 'sent' | 'not-sent' | 'unknown' | null;
  failureClass: FailureClass | null;
  detail: string | null;
}

/** The whole line of the ledger. */
export interface ReplyRecord extends ReplyProgress {
  clientMessageId: string;
  channelId: string;
  conversationId: string;
  messageId: string;
  kind: ItemKind;
  text: string;
  attachments: StoredFileRef[];
  externalId: string | null;
  permalink: string | null;
  /** Key of the sentence that says what an agent can do. */
  remedy: string | null;
  /** Nothing more happens by itself: a person has to decide. */
  needsDecision: boolean;
  /** It takes the place of an earlier reply to the same item. */
  overwrites: boolean;
  createdBy: string | null;
  createdAt: Date;
  closedAt: Date | null;
}

/** The brand's own item as a network showed it. */
export interface Echo {
  channelId: string;
  kind: ItemKind;
  externalId: string;
  text: string;
  /** Where it stands: counterpart, topic, root. */
  threadKey?: string;
  parentExternalId?: string;
  /** What the send put in to be recognised by. */
  correlation?: string;
  permalink?: string;
  occurredAt: Date;
}

/** The customer's device got or showed our replies: named ones, or all up to a time. */
export interface Receipt {
  channelId: string;
  kind: ItemKind;
  state: 'delivered' | 'read';
  threadKey: string;
  externalIds?: string[];
  upTo?: Date;
  at: Date;
}

/** The network failed a reply after having accepted it. */
export interface Refusal {
  channelId: string;
  kind: ItemKind;
  externalId: string;
  failure: FailureClass;
  detail: string;
}

/**
 * Events of the ledger, which knows no conversation beyond its id; what a conversation tells of its
 * replies (`reply.sent` and so on) follows from them.
 */
interface DeliveryEventData {
  replyId: string;
  channelId: string;
  conversationId: string;
  messageId: string;
  mode: 'public' | 'private';
  attempt: number;
}

export interface DeliveryEvents {
  'delivery.queued': DeliveryEventData;
  /** Provably not sent; tried again by itself. */
  'delivery.postponed': DeliveryEventData & { failureClass: FailureClass | null };
  'delivery.sent': DeliveryEventData & { externalId: string | null };
  'delivery.failed': DeliveryEventData & { failureClass: FailureClass | null };
  'delivery.unknown': DeliveryEventData & { needsDecision: boolean };
  'delivery.undone': DeliveryEventData;
  'delivery.delivered': DeliveryEventData;
  'delivery.read': DeliveryEventData;
  'delivery.settled': DeliveryEventData & {
    outcome: 'sent' | 'not-sent';
    by: 'read-back' | 'echo' | 'agent';
  };
  /** Somebody took it out of the view of problems. */
  'delivery.dismissed': DeliveryEventData;
}
