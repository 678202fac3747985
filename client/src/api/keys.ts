import type { ListQuery } from './types/views';

/**
 * Every cache key of the client. Features build their queries with these; the live bridge finds what
 * a hint concerns by the same names.
 */
export const keys = {
  session: ['session'] as const,
  signInOptions: ['sign-in-options'] as const,
  sessions: ['sessions'] as const,
  colleagues: ['colleagues'] as const,
  users: ['users'] as const,
  teams: ['teams'] as const,
  tokens: ['tokens'] as const,
  audit: (filter: object) => ['audit', filter] as const,
  networks: ['networks'] as const,
  channels: ['channels'] as const,
  channel: (id: string) => ['channels', id] as const,
  quarantine: (channelId: string) => ['channels', channelId, 'quarantine'] as const,
  unsupported: (channelId: string) => ['channels', channelId, 'unsupported'] as const,
  views: ['views'] as const,
  tags: ['tags'] as const,
  lists: ['conversation-list'] as const,
  list: (query: ListQuery) => ['conversation-list', query] as const,
  news: (query: ListQuery) => ['conversation-list-news', query] as const,
  presence: (conversationId: string) => ['presence', conversationId] as const,
  conversation: (id: string) => ['conversation', id] as const,
  messages: (conversationId: string) => ['conversation', conversationId, 'messages'] as const,
  events: (conversationId: string) => ['conversation', conversationId, 'events'] as const,
  labels: (conversationId: string) => ['conversation', conversationId, 'labels'] as const,
  suggestions: (conversationId: string) => ['conversation', conversationId, 'suggestions'] as const,
  escalations: (conversationId: string) => ['conversation', conversationId, 'escalations'] as const,
  questionsAbout: (conversationId: string) =>
    ['conversation', conversationId, 'questions'] as const,
  board: ['board'] as const,
  drafts: (conversationId: string) => ['drafts', conversationId] as const,
  draft: (conversationId: string, mode: string) => ['drafts', conversationId, mode] as const,
  reply: (id: string) => ['reply', id] as const,
  deliveryProblems: ['delivery-problems'] as const,
  publications: ['publication'] as const,
  publication: (id: string) => ['publication', id] as const,
  publicationTree: (id: string, filter: string) => ['publication', id, 'tree', filter] as const,
  customers: ['customer'] as const,
  customer: (id: string) => ['customer', id] as const,
  timeline: (customerId: string, network: string) =>
    ['customer', customerId, 'timeline', network] as const,
  linkSuggestions: (customerId: string) => ['customer', customerId, 'link-suggestions'] as const,
  customerList: (q: string) => ['customer-list', q] as const,
  customerSearch: (q: string) => ['customer-search', q] as const,
  firstAnswer: ['first-answer'] as const,
  /** What hangs on a kind of setting, by the name in its event: `calendar` for `calendar.changed`. */
  setting: (kind: string, ...rest: readonly unknown[]) => ['setting', kind, ...rest] as const,
  search: (q: string, within: string) => ['search', q, within] as const,
};
