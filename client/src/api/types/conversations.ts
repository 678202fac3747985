import type { Instant, Kind, PersonRef, Priority, Status } from './common';

export interface Tag {
  id: string;
  name: string;
  colour: string | null;
}

export interface Place {
  kind: 'publication' | 'review' | 'topic' | 'direct';
  title: string | null;
  publicationId: string | null;
}

export interface LastMessage {
  text: string;
  author: 'customer' | 'brand' | 'note';
  at: Instant;
}

export interface ConversationRow {
  id: string;
  kind: Kind;
  network: string;
  channel: { id: string; name: string; network: string };
  status: Status;
  priority: Priority;
  customer: { id: string; name: string; avatarUrl: string | null } | null;
  subject: string | null;
  rating: number | null;
  place: Place;
  lastMessage: LastMessage;
  unansweredSince: Instant | null;
  openedAt: Instant;
  resolvedAt: Instant | null;
  snoozedUntil: Instant | null;
  assignee: PersonRef | null;
  team: PersonRef | null;
  tags: Tag[];
  unread: boolean;
  deliveryProblem: boolean;
  language: string | null;
  isPublic: boolean;
  messageCount: number;
  seq: number;
  can: string[];
}

export type ConversationAbility =
  | 'reply.public'
  | 'reply.private'
  | 'note'
  | 'resolve'
  | 'reopen'
  | 'wait'
  | 'snooze'
  | 'assign'
  | 'tag'
  | 'priority'
  | 'split'
  | 'join'
  | 'matter';

export type Outcome = 'answered' | 'solved' | 'handed-over' | 'no-answer-needed' | 'spam';

export type ComposerModeName = 'public' | 'private' | 'note';

export interface ComposerMode {
  mode: ComposerModeName;
  available: boolean;
  reason: string | null;
  audience: string;
  maxLength: { limit: number; unit: string } | null;
  minLength: number | null;
  attachments: { max: number; maxBytes: number; types: string[] } | null;
  windowEndsAt: Instant | null;
  once: 'one-only' | 'overwrites' | null;
  existingReplyId: string | null;
}

export interface Composer {
  modes: ComposerMode[];
  undoSeconds: number;
}

export interface MatterConversation {
  id: string;
  kind: Kind;
  network: string;
  channelName: string;
  status: Status;
  lastMessageAt: Instant;
  subject: string | null;
}

export interface Conversation extends Omit<ConversationRow, 'can'> {
  publication: Publication | null;
  matter: { id: string; title: string | null; conversations: MatterConversation[] } | null;
  closure: { outcome: Outcome; reason: string | null; by: PersonRef | null; at: Instant } | null;
  participants: {
    identityId: string;
    customerId: string | null;
    name: string;
    messageCount: number;
    isRoot: boolean;
    splitConversationId: string | null;
  }[];
  splitFrom: { conversationId: string } | null;
  permalink: string | null;
  composer: Composer;
  lastPosition: number;
  /** How far this person had read; absent or null when never. */
  readPosition?: number | null;
  can: ConversationAbility[];
}

export interface Attachment {
  id: string;
  type: string;
  name: string | null;
  mime: string | null;
  bytes: number | null;
  state: string;
  reason: string | null;
  url: string | null;
}

export interface ReplyState {
  id: string;
  state: ReplyStatus;
  mode: 'public' | 'private';
  failureClass: string | null;
  failureDetail: string | null;
  undoUntil: Instant | null;
  attempt: number;
  sentAt: Instant | null;
  deliveredAt: Instant | null;
  readAt: Instant | null;
}

export type ReplyStatus =
  | 'draft'
  | 'awaiting-approval'
  | 'queued'
  | 'claimed'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'failed'
  | 'unknown'
  | 'cancelled';

export interface Message {
  id: string;
  conversationId: string;
  kind: Kind | 'note';
  direction: 'inbound' | 'outbound' | 'note';
  isPublic: boolean;
  author: {
    type: 'customer' | 'brand' | 'user';
    identityId: string | null;
    customerId: string | null;
    userId: string | null;
    name: string;
    avatarUrl: string | null;
  };
  text: string;
  language: string | null;
  rating: number | null;
  sentAt: Instant;
  receivedAt: Instant;
  position: number;
  parentMessageId: string | null;
  externalId: string | null;
  permalink: string | null;
  editedAt: Instant | null;
  removedAt: Instant | null;
  removedBy: string | null;
  hiddenAt: Instant | null;
  noAnswerNeeded: { at: Instant; by: PersonRef | null } | null;
  revisions: { text: string; rating: number | null; replacedAt: Instant }[];
  attachments: Attachment[];
  reply: ReplyState | null;
  mentions: string[];
  can: ('no-answer-needed' | 'retry' | 'mark-sent' | 'mark-not-sent' | 'undo')[];
}

export interface ConversationEvent {
  id: string;
  type: string;
  at: Instant;
  actor: PersonRef | null;
  data: Record<string, unknown>;
}

export interface Publication {
  id: string;
  channelId: string;
  kind: string;
  title: string | null;
  text: string | null;
  authorName: string | null;
  permalink: string | null;
  imageUrl: string | null;
  publishedAt: Instant | null;
  removedAt: Instant | null;
  counts: {
    total: number;
    unanswered: number;
    hidden: number;
    removed: number;
    conversations: number;
  };
}

export interface TreeNode extends Message {
  unanswered: boolean;
  depth: number;
  children: TreeNode[];
}
