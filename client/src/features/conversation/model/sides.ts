import type { Conversation, Message } from '../../../api/types/conversations';

export type Side = 'customer' | 'us' | 'other';

/** Whether a message is the customer's of this conversation, ours, or somebody else's. */
export function sideOf(
  { direction, author }: Pick<Message, 'direction' | 'author'>,
  { customer }: Pick<Conversation, 'customer'>,
): Side {
  if (direction !== 'inbound') return 'us';
  return customer === null || author.customerId === customer.id ? 'customer' : 'other';
}

/**
 * Which comments stay in sight when other people's are folded: the customer's and ours, what they
 * answer and what answers them, and everything not yet read.
 */
export function staysInSight(
  messages: readonly Message[],
  conversation: Pick<Conversation, 'customer'>,
  readPosition: number | null,
): ReadonlySet<string> {
  const own = messages.filter((message) => sideOf(message, conversation) !== 'other');
  const sight = new Set(own.map(({ id }) => id));
  const answered = new Set(own.map(({ parentMessageId }) => parentMessageId));
  const ours = new Set(own.filter(({ direction }) => direction !== 'inbound').map(({ id }) => id));
  for (const { id, parentMessageId, position } of messages) {
    const answersUs = parentMessageId !== null && ours.has(parentMessageId);
    const isUnread = readPosition !== null && position > readPosition;
    if (answered.has(id) || answersUs || isUnread) sight.add(id);
  }
  return sight;
}
