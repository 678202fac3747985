import type { NewEvent } from '../../../platform/events/index.js';
import type { ThreadConversation, ThreadMessage } from '../../conversations/contract.js';

type ThreadEvent = Omit<NewEvent, 'conversationId' | 'seq'>;

const EXCERPT = 200;

/** The customer spoke: whatever the state, the conversation is open again. */
export function customerSpoke(conversation: ThreadConversation): ThreadEvent[] {
  const from = conversation.status;
  if (from === 'open') return [];
  conversation.status = 'open';
  conversation.resolvedAt = null;
  conversation.snoozedUntil = null;
  conversation.isDirty = true;
  const changed: ThreadEvent = {
    type: 'status.changed',
    data: { from, to: 'open', by: 'customer' },
  };
  return from === 'resolved'
    ? [changed, { type: 'conversation.reopened', data: { by: 'customer' } }]
    : [changed];
}

/**
 * Takes a new message into the conversation's figures. In the order of time that is arithmetic;
 * otherwise the conversation is marked stale and its figures are read anew from its messages.
 */
export function countMessage(conversation: ThreadConversation, message: ThreadMessage): void {
  const isFirst = conversation.messageCount === 0;
  const isNewest = isFirst || message.sentAt >= conversation.lastMessageAt;
  conversation.position += 1;
  conversation.messageCount += 1;
  conversation.isDirty = true;
  message.position = conversation.position;
  if (!isNewest || message.removedAt) conversation.isStale = true;
  if (isFirst || message.sentAt < conversation.openedAt) conversation.openedAt = message.sentAt;
  if (isNewest) {
    conversation.lastMessageAt = message.sentAt;
    conversation.lastMessageText = message.text.slice(0, EXCERPT);
    conversation.lastMessageAuthor = message.direction === 'inbound' ? 'customer' : 'brand';
  }
  if (message.direction === 'outbound') conversation.unansweredSince = null;
  else countCustomerMessage(conversation, message);
}

function countCustomerMessage(conversation: ThreadConversation, message: ThreadMessage): void {
  conversation.unansweredSince ??= message.sentAt;
  if (!conversation.lastCustomerMessageAt || message.sentAt > conversation.lastCustomerMessageAt)
    conversation.lastCustomerMessageAt = message.sentAt;
  conversation.language ??= message.language;
  conversation.rating = message.rating ?? conversation.rating;
}

/**
 * Customer of record: the author of the root; until it is known, whoever is known to have spoken first.
 */
export function nameCustomer(conversation: ThreadConversation, message: ThreadMessage): void {
  if (message.direction !== 'inbound' || !message.authorIdentityId) return;
  const isRoot = conversation.kind === 'comment' && message.externalId === conversation.threadKey;
  const isEarliest = message.sentAt <= conversation.openedAt && conversation.kind !== 'message';
  if (!conversation.identityId || isRoot || (isEarliest && conversation.kind !== 'comment')) {
    conversation.identityId = message.authorIdentityId;
    conversation.isDirty = true;
  }
}
