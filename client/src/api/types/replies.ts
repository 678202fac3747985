import type { Instant, Kind, PersonRef } from './common';
import type { ComposerModeName, ReplyStatus } from './conversations';

export interface Reply {
  id: string;
  clientId: string;
  conversationId: string;
  messageId: string | null;
  mode: 'public' | 'private';
  body: string;
  state: ReplyStatus;
  attempt: number;
  failureClass: string | null;
  failureDetail: string | null;
  remedy: string | null;
  undoUntil: Instant | null;
  createdAt: Instant;
  createdBy: PersonRef | null;
  sentAt: Instant | null;
  deliveredAt: Instant | null;
  readAt: Instant | null;
  externalId: string | null;
  permalink: string | null;
  attempts: {
    attempt: number;
    startedAt: Instant;
    finishedAt: Instant | null;
    outcome: string | null;
    failureClass: string | null;
    detail: string | null;
  }[];
  can: ('undo' | 'retry' | 'mark-sent' | 'mark-not-sent' | 'close')[];
}

export interface NewReply {
  clientId: string;
  body: string;
  mode: 'public' | 'private';
  lastSeenPosition: number;
  then?: 'resolve' | 'wait' | null;
  outcome?: string;
  attachmentIds?: string[];
  inReplyToMessageId?: string;
  sendAnyway?: boolean;
}

export interface DeliveryProblem extends Reply {
  conversation: {
    id: string;
    customerName: string | null;
    channelName: string;
    network: string;
    kind: Kind;
  };
}

export interface FileRef {
  id: string;
  name: string;
  mime: string;
  bytes: number;
}

export interface Draft {
  mode: ComposerModeName;
  body: string;
  attachments: FileRef[];
  updatedAt: Instant;
}
