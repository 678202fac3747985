import type { ReplyProgress, ReplyRecord } from '../contract.js';
import type { Reply } from '../data/reply.entity.js';
import { isParked } from '../domain/parked.js';
import { remedyFor } from '../domain/remedy.js';

/** That a worker took it says nothing to anybody outside: it still waits. */
export const progressOf = (reply: Reply): ReplyProgress => ({
  id: reply.id,
  state: reply.state === 'claimed' ? 'queued' : reply.state,
  mode: reply.mode,
  failureClass: reply.failureClass,
  failureDetail: reply.failureDetail,
  undoUntil: reply.undoUntil,
  attempt: reply.attempt,
  sentAt: reply.sentAt,
  deliveredAt: reply.deliveredAt,
  readAt: reply.readAt,
});

export const recordOf = (reply: Reply): ReplyRecord => ({
  ...progressOf(reply),
  clientMessageId: reply.clientMessageId,
  channelId: reply.channelId,
  conversationId: reply.conversationId,
  messageId: reply.messageId,
  kind: reply.kind,
  text: reply.body,
  attachments: reply.attachments,
  externalId: reply.externalId,
  permalink: reply.permalink,
  remedy: remedyFor(reply),
  needsDecision: reply.state === 'failed' || (reply.state === 'unknown' && isParked(reply.dueAt)),
  overwrites: reply.overwrites,
  createdBy: reply.createdBy,
  createdAt: reply.createdAt,
  closedAt: reply.closedAt,
});
