import type {
  Composer,
  ComposerMode,
  Conversation,
  ConversationEvent,
  Publication,
} from '../../api/types/conversations';
import { at } from './message';

export const aMode = (over: Partial<ComposerMode> = {}): ComposerMode => ({
  mode: 'public',
  available: true,
  reason: null,
  audience: 'public.comment',
  maxLength: { limit: 8_000, unit: 'utf16' },
  minLength: null,
  attachments: { max: 1, maxBytes: 5_000_000, types: ['image'] },
  windowEndsAt: null,
  once: null,
  existingReplyId: null,
  ...over,
});

export const noteMode = (): ComposerMode =>
  aMode({ mode: 'note', audience: 'note', attachments: null, maxLength: null });

export const aComposer = (...modes: ComposerMode[]): Composer => ({
  modes: modes.length > 0 ? modes : [aMode(), noteMode()],
  undoSeconds: 10,
});

/** An open Messenger conversation with Marie Dubois, on which everything may be done. */
export const aConversation = (over: Partial<Conversation> = {}): Conversation => ({
  id: 'conversation-1',
  kind: 'message',
  network: 'facebook',
  channel: { id: 'channel-1', name: 'Lumen Bank', network: 'facebook' },
  status: 'open',
  priority: 3,
  customer: { id: 'c1', name: 'Marie Dubois', avatarUrl: null, complaints30d: 0 },
  subject: null,
  rating: null,
  place: { kind: 'direct', title: null, publicationId: null },
  lastMessage: { text: 'Hello', author: 'customer', at: at(1) },
  unansweredSince: at(1),
  openedAt: at(0),
  resolvedAt: null,
  snoozedUntil: null,
  assignee: null,
  team: null,
  tags: [],
  unread: false,
  readPosition: null,
  deliveryProblem: false,
  due: null,
  escalatedSince: null,
  language: 'en',
  isPublic: false,
  messageCount: 1,
  seq: 1,
  publication: null,
  matter: null,
  closure: null,
  participants: [],
  splitFrom: null,
  permalink: null,
  composer: aComposer(aMode({ mode: 'private', audience: 'private.message' }), noteMode()),
  lastPosition: 1,
  can: [
    'reply.public',
    'reply.private',
    'note',
    'resolve',
    'wait',
    'snooze',
    'assign',
    'tag',
    'priority',
    'split',
    'matter',
  ],
  ...over,
});

export const aPublication = (over: Partial<Publication> = {}): Publication => ({
  id: 'publication-1',
  channelId: 'channel-1',
  kind: 'post',
  title: null,
  text: 'Our spring rates are here.',
  authorName: 'Lumen Bank',
  permalink: 'https://social.example/posts/1',
  imageUrl: null,
  publishedAt: at(-600),
  removedAt: null,
  counts: { total: 12, unanswered: 3, hidden: 1, removed: 0, conversations: 6 },
  ...over,
});

export const anEvent = (
  type: string,
  over: Partial<ConversationEvent> = {},
): ConversationEvent => ({
  id: `event-${type}`,
  type,
  at: at(2),
  actor: { id: 'u-anna', name: 'Anna Peeters' },
  data: {},
  ...over,
});
