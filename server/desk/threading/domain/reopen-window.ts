import type { ThreadConversation } from '../../conversations/contract.js';

const DAY = 24 * 60 * 60 * 1000;
export const REOPEN_WINDOW_DAYS = 7;

/** Days within which a private message after the resolve belongs to the same conversation. */
export const isWithinReopenWindow = (
  resolvedAt: Date,
  sentAt: Date,
  days = REOPEN_WINDOW_DAYS,
): boolean => +sentAt - +resolvedAt <= days * DAY;

/**
 * Which of the conversations of one thread a new message belongs to. A thread in public is one
 * conversation for ever; private messages begin a new one when the last was resolved too long ago.
 */
export function conversationForMessage(
  ofThread: readonly ThreadConversation[],
  message: { kind: string; direction: 'inbound' | 'outbound'; sentAt: Date },
): ThreadConversation | undefined {
  const unresolved = ofThread.find(({ status }) => status !== 'resolved');
  if (unresolved) return unresolved;
  const latest = [...ofThread].sort((a, b) => Number(b.resolvedAt) - Number(a.resolvedAt))[0];
  if (!latest || message.kind !== 'message' || message.direction === 'outbound') return latest;
  const resolvedAt = latest.resolvedAt ?? latest.lastMessageAt;
  return isWithinReopenWindow(resolvedAt, message.sentAt) ? latest : undefined;
}
