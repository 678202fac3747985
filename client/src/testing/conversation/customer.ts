import type { Customer, Identity, TimelineItem } from '../../api/types/customers';
import { at } from './message';

export const anIdentity = (over: Partial<Identity> = {}): Identity => ({
  id: 'i-c1',
  network: 'facebook',
  externalId: '1001',
  name: 'Marie Dubois',
  handle: null,
  avatarUrl: null,
  profileUrl: null,
  followers: null,
  firstSeenAt: at(-60_000),
  lastSeenAt: at(0),
  link: null,
  ...over,
});

/** Marie Dubois, met on Facebook, with everything allowed. */
export const aCustomer = (over: Partial<Customer> = {}): Customer => ({
  id: 'c1',
  name: 'Marie Dubois',
  language: 'fr',
  email: null,
  phone: null,
  createdAt: at(-60_000),
  identities: [anIdentity()],
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

export const aTimelineConversation = (
  over: Partial<NonNullable<TimelineItem['conversation']>> = {},
): TimelineItem => ({
  type: 'conversation',
  id: over.id ?? 'conversation-0',
  at: over.openedAt ?? at(-3_000),
  conversation: {
    id: 'conversation-0',
    kind: 'message',
    network: 'facebook',
    channelName: 'Lumen Bank',
    status: 'resolved',
    outcome: 'solved',
    subject: null,
    lastMessageText: 'Thank you',
    messageCount: 4,
    handledBy: { id: 'u-anna', name: 'Anna Peeters' },
    rating: null,
    isComplaint: false,
    openedAt: at(-3_000),
    resolvedAt: at(-2_000),
    ...over,
  },
});
