import type { DatedFact } from './changes.js';
import { type Dimension, DIMENSIONS, FACTS, NONE } from './facts.js';

/** Sums of one day for one value of one dimension, or for all. */
export interface Sum {
  fact: string;
  dimension: Dimension | 'all';
  key: string;
  day: string;
  channelId: string;
  bucket: number;
  n: number;
  total: number;
}

/** Where durations keep their buckets. Of an agent or a topic nearly each row would be one fact. */
export const BUCKETED: readonly Sum['dimension'][] = ['all', 'kind', 'team', 'language'];

const keepsBuckets = (fact: DatedFact['fact'], dimension: Sum['dimension']): boolean =>
  BUCKETED.includes(dimension) || FACTS[fact] !== 'duration';

/** How facts move the sums: `sign` 1 when they come, -1 when they go. */
export function sumsOf(facts: readonly DatedFact[], sign: 1 | -1): Sum[] {
  const sums = new Map<string, Sum>();
  for (const fact of facts)
    for (const { dimension, key } of placesOf(fact)) {
      const { day, channelId } = fact;
      const bucket = keepsBuckets(fact.fact, dimension) ? fact.bucket : 0;
      const mark = [fact.fact, dimension, key, day, channelId, bucket].join('\u0001');
      const sum = sums.get(mark);
      if (sum) {
        sum.n += sign;
        sum.total += sign * fact.value;
      } else {
        const n = sign;
        const total = sign * fact.value;
        sums.set(mark, { fact: fact.fact, dimension, key, day, channelId, bucket, n, total });
      }
    }
  return [...sums.values()];
}

/** Every value under which a fact is summed up. A customer can be in several segments. */
function placesOf(fact: DatedFact): { dimension: Sum['dimension']; key: string }[] {
  const rest = DIMENSIONS.filter((dimension) => dimension !== 'channel');
  return [
    { dimension: 'all', key: '' },
    ...rest.flatMap((dimension) => keysOf(fact, dimension).map((key) => ({ dimension, key }))),
  ];
}

/** The values of a fact in a dimension; the channel stands on every row of its own. */
export function keysOf(fact: DatedFact, dimension: Dimension): readonly string[] {
  switch (dimension) {
    case 'channel':
      return [fact.channelId];
    case 'kind':
      return [fact.kind];
    case 'team':
      return [fact.teamId ?? NONE];
    case 'agent':
      return [fact.agentId ?? NONE];
    case 'language':
      return [fact.language ?? NONE];
    case 'topic':
      return [fact.topicId ?? NONE];
    case 'segment':
      return fact.segments.length === 0 ? [NONE] : fact.segments;
  }
}
