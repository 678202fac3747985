import type { ApiToken, AuditEntry, Session, Team, User } from '../api/types/access';
import type { Channel, Network, QuarantineItem } from '../api/types/channels';
import type { DeliveryProblem } from '../api/types/replies';
import type { SearchHit } from '../api/types/views';
import { anId, minutesAgo } from './builders';

const nothing = { like: false, hide: false, delete: false, editReply: false };

export const aNetworkKind = (over: Partial<Network> = {}): Network => ({
  network: 'facebook',
  title: 'Facebook and Messenger',
  settings: [
    field('name', 'Name'),
    field('pageId', 'Page ID'),
    { ...field('pageAccessToken', 'Page access token'), secret: true },
  ],
  capabilities: {
    kinds: { comment: nothing, message: nothing },
    pace: { perMinute: 60, burst: 5 },
  },
  webhook: true,
  perApp: true,
  ...over,
});

const field = (name: string, label: string) => ({
  name,
  label,
  help: `About ${label}.`,
  required: true,
  secret: false,
  type: 'text' as const,
});

export const aChannel = (over: Partial<Channel> = {}): Channel => ({
  id: anId(),
  network: 'facebook',
  name: 'Lumen Bank NL',
  accountId: '1000123',
  state: 'connected',
  stateReason: null,
  stateAt: minutesAgo(3_000),
  lastItemAt: minutesAgo(2),
  lastWebhookAt: minutesAgo(2),
  lastPollAt: minutesAgo(4),
  lastPollError: null,
  tokenExpiresAt: null,
  backlog: 0,
  quarantineCount: 0,
  unsupportedCount: 0,
  deliveryProblemCount: 0,
  webhookUrl: 'https://desk.test/hooks/facebook/channel-1',
  appWebhookUrl: 'https://desk.test/hooks/facebook',
  settings: { name: 'Lumen Bank NL', pageId: '1000123' },
  secretSet: ['pageAccessToken'],
  capabilities: aNetworkKind().capabilities,
  teamIds: [],
  can: ['manage', 'check', 'pause', 'remove', 'quarantine'],
  ...over,
});

export const aQuarantineItem = (over: Partial<QuarantineItem> = {}): QuarantineItem => ({
  id: anId(),
  channelId: 'channel-1',
  network: 'facebook',
  code: 'bad-item',
  reason: 'The comment has no author.',
  fragment: '{"item":"comment"}',
  createdAt: minutesAgo(30),
  resolvedAt: null,
  resolution: null,
  inboundEventId: anId(),
  can: ['replay', 'dismiss'],
  ...over,
});

export const aUser = (over: Partial<User> = {}): User => ({
  id: anId(),
  email: 'bram@desk.test',
  name: 'Bram Jacobs',
  role: 'agent',
  isApprover: false,
  disabledAt: null,
  lastSeenAt: minutesAgo(5),
  createdAt: minutesAgo(90_000),
  teamIds: [],
  can: ['edit', 'change-role', 'disable', 'reset-password'],
  ...over,
});

export const aTeam = (over: Partial<Team> = {}): Team => ({
  id: anId(),
  name: 'Care Antwerp',
  memberIds: [],
  leadIds: [],
  channelIds: [],
  can: ['edit', 'remove'],
  ...over,
});

export const aSession = (over: Partial<Session> = {}): Session => ({
  id: anId(),
  createdAt: minutesAgo(600),
  lastUsedAt: minutesAgo(1),
  ip: '203.0.113.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  current: false,
  ...over,
});

export const aToken = (over: Partial<ApiToken> = {}): ApiToken => ({
  id: anId(),
  name: 'Nightly export',
  user: { id: 'me', name: 'Ines Laurent' },
  createdAt: minutesAgo(9_000),
  lastUsedAt: null,
  expiresAt: null,
  revokedAt: null,
  ...over,
});

export const anAuditEntry = (over: Partial<AuditEntry> = {}): AuditEntry => ({
  id: anId(),
  at: minutesAgo(12),
  actor: { id: 'ines', name: 'Ines Laurent' },
  action: 'user.added',
  targetType: 'user',
  targetId: anId(),
  outcome: 'done',
  ip: '203.0.113.7',
  detail: { role: 'agent' },
  ...over,
});

export const aDeliveryProblem = (over: Partial<DeliveryProblem> = {}): DeliveryProblem => ({
  id: anId(),
  clientId: anId(),
  conversationId: 'conversation-1',
  messageId: anId(),
  mode: 'public',
  body: 'Good morning Chloé, the rate is valid until Friday.',
  state: 'failed',
  attempt: 1,
  failureClass: 'target-gone',
  failureDetail: 'Object does not exist',
  remedy: null,
  needsDecision: false,
  undoUntil: null,
  createdAt: minutesAgo(20),
  createdBy: { id: 'anna', name: 'Anna Peeters' },
  sentAt: null,
  deliveredAt: null,
  readAt: null,
  externalId: null,
  permalink: null,
  attempts: [],
  can: ['retry', 'close'],
  conversation: {
    id: 'conversation-1',
    customerName: 'Chloé Martin',
    channelName: 'Lumen Bank NL',
    network: 'facebook',
    kind: 'comment',
  },
  ...over,
});

export const aHit = (over: Partial<SearchHit> = {}): SearchHit => ({
  type: 'message',
  conversationId: 'conversation-1',
  customerId: 'customer-1',
  messageId: anId(),
  title: 'Chloé Martin',
  snippet: [
    { text: 'Is this ', hit: false },
    { text: 'rate', hit: true },
    { text: ' still valid?', hit: false },
  ],
  at: minutesAgo(60),
  channel: { id: 'channel-1', name: 'Lumen Bank NL' },
  network: 'facebook',
  ...over,
});
