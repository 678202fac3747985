import type { Colleague, Me } from '../api/types/access';
import type { Page } from '../api/types/common';
import type { Conversation, ConversationRow, Message } from '../api/types/conversations';
import type { Customer } from '../api/types/customers';
import type { Views } from '../api/types/views';

let last = 0;

/** A fresh uuid, different each time, readable in a failing test. */
export const anId = () => `00000000-0000-4000-8000-${String((last += 1)).padStart(12, '0')}`;

/** Minutes before now, as the server would say it. */
export const minutesAgo = (minutes: number) =>
  // Half a minute more: the present that screens show is renewed four times a minute.
  new Date(Date.now() - minutes * 60_000 - 30_000).toISOString();

export const aPage = <Item>(items: Item[], nextCursor: string | null = null): Page<Item> => ({
  items,
  nextCursor,
});

export const aMe = (over: Partial<Me> = {}): Me => ({
  id: 'me',
  email: 'anna@desk.test',
  name: 'Anna Peeters',
  role: 'agent',
  isApprover: false,
  language: 'en',
  timeZone: 'Europe/Brussels',
  preferences: {},
  teamIds: ['team-1'],
  mustChangePassword: false,
  can: [
    'conversations.read',
    'conversations.work',
    'replies.send',
    'views.share',
    'customers.read',
    'customers.link',
    'deliveries.read',
    'canned-replies.write',
  ],
  ...over,
});

export const anAdministrator = (over: Partial<Me> = {}): Me =>
  aMe({
    role: 'administrator',
    name: 'Ines Laurent',
    can: [
      ...aMe().can,
      'channels.manage',
      'quarantine.read',
      'quarantine.work',
      'users.manage',
      'teams.manage',
      'audit.read',
      'tokens.manage',
      'board.read',
      'reports.read',
      'work-rules.manage',
      'canned-replies.manage',
      'replies.approve',
      'questions.answer',
      'notices.manage',
      'segments.manage',
      'customer-data.manage',
      'privacy.manage',
      'language.manage',
      'digests.read',
      'digests.manage',
      'digests.answer',
      'figures.own',
      'listening.read',
      'listening.work',
      'listening.manage',
      'incidents.manage',
    ],
    ...over,
  });

export const aColleague = (over: Partial<Colleague> = {}): Colleague => ({
  id: anId(),
  name: 'Bram Jacobs',
  role: 'agent',
  teamIds: ['team-1'],
  presence: 'online',
  openCount: 3,
  ...over,
});

export const aRow = (over: Partial<ConversationRow> = {}): ConversationRow => ({
  id: anId(),
  kind: 'comment',
  network: 'facebook',
  channel: { id: 'channel-1', name: 'Lumen Bank', network: 'facebook' },
  status: 'open',
  priority: 3,
  customer: { id: anId(), name: 'Chloé Martin', avatarUrl: null, complaints30d: 0 },
  subject: null,
  rating: null,
  place: { kind: 'publication', title: 'Spring rates', publicationId: 'publication-1' },
  lastMessage: { text: 'Is this rate still valid?', author: 'customer', at: minutesAgo(12) },
  unansweredSince: minutesAgo(12),
  openedAt: minutesAgo(12),
  resolvedAt: null,
  snoozedUntil: null,
  assignee: null,
  team: null,
  tags: [],
  unread: true,
  readPosition: null,
  deliveryProblem: false,
  due: null,
  escalatedSince: null,
  language: 'en',
  isPublic: true,
  messageCount: 1,
  seq: 1,
  can: ['assign', 'resolve', 'snooze', 'tag', 'priority'],
  ...over,
});

export const aConversation = (over: Partial<Conversation> = {}): Conversation => ({
  ...aRow(),
  publication: null,
  matter: null,
  closure: null,
  participants: [],
  splitFrom: null,
  permalink: null,
  composer: { modes: [], undoSeconds: 10 },
  lastPosition: 1,
  can: ['reply.public', 'note', 'resolve', 'wait', 'snooze', 'assign', 'tag', 'priority'],
  ...over,
});

export const aMessage = (over: Partial<Message> = {}): Message => ({
  id: anId(),
  conversationId: 'conversation-1',
  kind: 'comment',
  direction: 'inbound',
  isPublic: true,
  author: {
    type: 'customer',
    identityId: 'identity-1',
    customerId: 'customer-1',
    userId: null,
    name: 'Chloé Martin',
    avatarUrl: null,
  },
  text: 'Is this rate still valid?',
  language: 'en',
  rating: null,
  sentAt: minutesAgo(12),
  receivedAt: minutesAgo(12),
  position: 1,
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
});

export const aCustomer = (over: Partial<Customer> = {}): Customer => ({
  id: anId(),
  name: 'Chloé Martin',
  language: 'fr',
  email: null,
  phone: null,
  createdAt: minutesAgo(90_000),
  identities: [],
  summary: {
    conversationCount: 1,
    openCount: 1,
    lastHandledBy: null,
    complaints30d: 0,
    complaints365d: 0,
    complaintTopics: [],
    moods: [],
    matters: [],
    ratings: [],
  },
  notes: [],
  segments: [],
  attributes: [],
  keys: [],
  consents: [],
  merges: [],
  can: ['edit', 'link', 'note'],
  ...over,
});

const count = (n: number, atLeast = false) => ({ n, atLeast });

export const someViews = (over: Partial<Views> = {}): Views => ({
  builtIn: [
    { key: 'unanswered', count: count(12) },
    { key: 'mine', count: count(4) },
    { key: 'unassigned', count: count(7) },
    { key: 'waiting-for-me', count: count(0) },
    { key: 'snoozed', count: count(2) },
    { key: 'waiting', count: count(3) },
    { key: 'problems', count: count(1) },
    { key: 'resolved', count: count(0) },
    { key: 'all', count: count(99, true) },
  ],
  kinds: [
    { kind: 'comment', count: count(8) },
    { kind: 'message', count: count(3) },
    { kind: 'review', count: count(1) },
    { kind: 'forum', count: count(0) },
  ],
  channels: [
    { id: 'channel-1', name: 'Lumen Bank', network: 'facebook', count: count(9) },
    { id: 'channel-2', name: 'Lumen Antwerp', network: 'google-reviews', count: count(3) },
  ],
  saved: [],
  ...over,
});
