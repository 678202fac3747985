import type { ShownReply } from '../application/show-replies.js';
import type { ReplyDto } from './reply.dto.js';

export const presentReply = ({ reply, attempts, createdBy, can }: ShownReply): ReplyDto => ({
  id: reply.id,
  clientId: reply.clientMessageId,
  conversationId: reply.conversationId,
  messageId: reply.messageId,
  mode: reply.mode,
  body: reply.text,
  state: reply.state,
  attempt: reply.attempt,
  failureClass: reply.failureClass,
  failureDetail: reply.failureDetail,
  remedy: reply.remedy,
  needsDecision: reply.needsDecision,
  undoUntil: reply.undoUntil,
  createdAt: reply.createdAt,
  createdBy,
  sentAt: reply.sentAt,
  deliveredAt: reply.deliveredAt,
  readAt: reply.readAt,
  externalId: reply.externalId,
  permalink: reply.permalink,
  attempts,
  can,
});
