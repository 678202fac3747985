import type { Message, ReplyState, TreeNode } from '../../api/types/conversations';

const minute = 60_000;
const start = Date.parse('2026-03-02T09:00:00.000Z');

/** Minutes after the morning on which every built story begins. */
export const at = (minutes: number) => new Date(start + minutes * minute).toISOString();

type Author = Partial<Message['author']>;

export const customer = (name = 'Marie Dubois', id = 'c1'): Author => ({
  type: 'customer',
  identityId: `i-${id}`,
  customerId: id,
  name,
});

/** An inbound comment of the customer of record, unless told otherwise. */
export function aMessage(
  over: Partial<Omit<Message, 'author'>> & { author?: Author } = {},
): Message {
  const position = over.position ?? 1;
  return {
    id: `m${position}`,
    conversationId: 'conversation-1',
    kind: 'message',
    direction: 'inbound',
    isPublic: false,
    text: `Message ${position}`,
    language: 'en',
    rating: null,
    sentAt: at(position),
    receivedAt: at(position),
    position,
    parentMessageId: null,
    externalId: null,
    permalink: null,
    editedAt: null,
    removedAt: null,
    removedBy: null,
    hiddenAt: null,
    noAnswerNeeded: null,
    revisions: [],
    attachments: [],
    reply: null,
    mentions: [],
    can: [],
    ...over,
    author: {
      type: 'customer',
      identityId: null,
      customerId: null,
      userId: null,
      name: '',
      avatarUrl: null,
      ...(over.author ?? customer()),
    },
  };
}

export const aReplyState = (over: Partial<ReplyState> = {}): ReplyState => ({
  id: 'reply-1',
  state: 'sent',
  mode: 'private',
  failureClass: null,
  failureDetail: null,
  undoUntil: null,
  attempt: 1,
  sentAt: at(5),
  deliveredAt: null,
  readAt: null,
  ...over,
});

/** An answer of the desk, on its way through the send ledger. */
export const anAnswer = (
  over: Parameters<typeof aMessage>[0] = {},
  reply: Partial<ReplyState> = {},
): Message =>
  aMessage({
    direction: 'outbound',
    author: { type: 'user', userId: 'u-anna', name: 'Anna Peeters' },
    reply: aReplyState(reply),
    ...over,
  });

export const aNote = (over: Parameters<typeof aMessage>[0] = {}): Message =>
  aMessage({
    kind: 'note',
    direction: 'note',
    author: { type: 'user', userId: 'u-anna', name: 'Anna Peeters' },
    ...over,
  });

export const aTreeNode = (
  over: Parameters<typeof aMessage>[0] &
    Partial<Pick<TreeNode, 'unanswered' | 'depth' | 'children'>> = {},
): TreeNode => {
  const { unanswered = false, depth = 0, children = [], ...message } = over;
  return {
    ...aMessage({ kind: 'comment', isPublic: true, ...message }),
    unanswered,
    depth,
    children,
  };
};
