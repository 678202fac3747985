import { DIMENSIONS, type FactName, MOODS } from '../facts.js';
import type { Measure } from './measure.js';

type Given = Omit<Measure, 'key' | 'dimensions'>;

const duration = (fact: FactName, symbols: string): Given => ({
  group: 'speed',
  unit: 'duration',
  good: 'down',
  formula: { kind: 'duration', fact },
  symbols,
  source: 'messages',
});

const count = (
  fact: FactName,
  over: Pick<Given, 'group' | 'source'> & Partial<Pick<Given, 'good'>>,
): Given => ({
  unit: 'count',
  good: null,
  formula: { kind: 'count', fact },
  symbols: 'n',
  ...over,
});

const audience = (
  rate: 'followers' | 'growth' | 'engagement' | 'voice',
  symbols: string,
): Given => ({
  group: 'social',
  unit: rate === 'followers' ? 'count' : 'share',
  good: 'up',
  formula: { kind: 'audience', rate },
  symbols,
  source: 'audience',
});

const given = {
  'messages-in': count('message-in', { group: 'volume', source: 'messages' }),
  'conversations-in': count('conversation-in', { group: 'volume', source: 'messages' }),
  'replies-out': count('reply-out', { group: 'volume', source: 'messages' }),
  resolved: count('resolved', { group: 'volume', source: 'statuses', good: 'up' }),
  backlog: {
    group: 'volume',
    unit: 'count',
    good: 'down',
    formula: { kind: 'stock', begun: ['conversation-in', 'reopened'], ended: ['resolved'] },
    symbols: 'Σ begun − Σ resolved',
    source: 'statuses',
  },
  'first-reply': duration('first-reply', 'P50(t reply₁ − t question₁)'),
  'first-reply-business': duration('first-reply-business', 'P50(open time(t question₁, t reply₁))'),
  'next-reply': duration('next-reply', 'P50(t reply − t question)'),
  'next-reply-business': duration('next-reply-business', 'P50(open time(t question, t reply))'),
  'reopened-reply': duration('reopened-reply', 'P50(t reply − t reopened)'),
  resolution: duration('resolution', 'P50(t resolved₁ − t opened)'),
  'resolution-business': duration('resolution-business', 'P50(open time(t opened, t resolved₁))'),
  'reopened-resolution': duration('reopened-resolution', 'P50(t resolved − t reopened)'),
  'targets-met': {
    group: 'quality',
    unit: 'share',
    good: 'up',
    formula: { kind: 'share', fact: 'promise' },
    symbols: 'met ÷ decided',
    source: 'targets',
  },
  reopened: {
    group: 'quality',
    unit: 'share',
    good: 'down',
    formula: { kind: 'ratio', over: 'reopened', under: 'resolved' },
    symbols: 'reopened ÷ resolved',
    source: 'statuses',
  },
  'resolved-without-reply': {
    group: 'quality',
    unit: 'share',
    good: 'down',
    formula: { kind: 'share', fact: 'resolved' },
    symbols: 'resolved without reply ÷ resolved',
    source: 'statuses',
  },
  satisfaction: {
    group: 'quality',
    unit: 'share',
    good: 'up',
    formula: { kind: 'part', fact: 'rating', buckets: [4, 5] },
    symbols: '(ratings of 4 + 5) ÷ ratings',
    source: 'ratings',
  },
  'satisfaction-answered': {
    group: 'quality',
    unit: 'share',
    good: 'up',
    formula: { kind: 'ratio', over: 'rating', under: 'rating-asked' },
    symbols: 'ratings ÷ questions',
    source: 'ratings',
  },
  'automatic-answers': count('automatic-sent', {
    group: 'automatic',
    source: 'automatic-answers',
  }),
  'automatic-precision': {
    group: 'automatic',
    unit: 'share',
    good: 'up',
    formula: { kind: 'share', fact: 'automatic-judged' },
    symbols: 'right ÷ (right + wrong)',
    source: 'automatic-answers',
  },
  'automatic-reply': {
    ...duration('automatic-reply', 'P50(t automatic answer − t question)'),
    group: 'automatic',
  },
  complaints: count('complaint', { group: 'voice', source: 'messages', good: 'down' }),
  'sentiment-score': {
    group: 'voice',
    unit: 'share',
    good: 'up',
    formula: { kind: 'part', fact: 'message-in', buckets: [MOODS.positive] },
    symbols: 'positive ÷ all',
    source: 'messages',
  },
  'negative-share': {
    group: 'voice',
    unit: 'share',
    good: 'down',
    formula: { kind: 'part', fact: 'message-in', buckets: [MOODS.negative] },
    symbols: 'negative ÷ all',
    source: 'messages',
  },
  mentions: count('mention', { group: 'social', source: 'messages' }),
  followers: audience('followers', 'followers at the end'),
  'growth-rate': audience('growth', '(followers₁ − followers₀) ÷ followers₀'),
  'engagement-rate': audience('engagement', '(likes + comments + shares + clicks) ÷ followers'),
  'share-of-voice': audience('voice', 'own mentions ÷ (own + competitors’)'),
} as const satisfies Record<string, Given>;

export type MeasureKey = keyof typeof given;

export const MEASURE_KEYS = Object.keys(given) as MeasureKey[];

/** Every figure of the desk, by its key. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  Object.entries<Given>(given).map(([key, measure]) => [
    key,
    { key, ...measure, dimensions: measure.source === 'audience' ? [] : DIMENSIONS },
  ]),
);
