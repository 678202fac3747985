/**
 * What is counted or measured in conversations. `count`: each is 1. `share`: 1 when it is so, else 0.
 * `scale`: a small whole number, kept as the bucket. `duration`: milliseconds, in logarithmic buckets.
 */
export const FACTS = {
  'conversation-in': 'count',
  reopened: 'count',
  resolved: 'share',
  'message-in': 'scale',
  mention: 'count',
  complaint: 'count',
  'reply-out': 'count',
  'first-reply': 'duration',
  'first-reply-business': 'duration',
  'next-reply': 'duration',
  'next-reply-business': 'duration',
  'reopened-reply': 'duration',
  'automatic-reply': 'duration',
  resolution: 'duration',
  'resolution-business': 'duration',
  'reopened-resolution': 'duration',
  promise: 'share',
  'rating-asked': 'count',
  rating: 'scale',
  'automatic-sent': 'count',
  'automatic-judged': 'share',
} as const satisfies Record<string, 'count' | 'share' | 'scale' | 'duration'>;

export type FactName = keyof typeof FACTS;

/** Facts that are also summed by the hour, for the heat map of the week. */
export const HOURLY: readonly FactName[] = ['message-in', 'reply-out', 'conversation-in'];

/** The mood of a message, as the bucket of `message-in` tells it; 0: nothing speaks for any. */
export const MOODS = { negative: 1, neutral: 2, positive: 3 } as const;

/** One fact of a conversation. `at`: epoch milliseconds. */
export interface Fact {
  fact: FactName;
  at: number;
  /** Milliseconds, 1 or 0, or a place on a scale. */
  value: number;
  bucket: number;
  messageId: string | null;
  channelId: string;
  kind: string;
  teamId: string | null;
  agentId: string | null;
  language: string | null;
  topicId: string | null;
  segments: readonly string[];
}

export const DIMENSIONS = [
  'channel',
  'kind',
  'team',
  'agent',
  'language',
  'topic',
  'segment',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The key of what has no value in a dimension. */
export const NONE = 'none';
