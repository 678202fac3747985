import type { Dimension, FactName } from './facts.js';
import { isDuration } from './figure.js';
import type { Days, Step } from './periods.js';
import { BUCKETED } from './sums.js';

/** One value a dimension at most. */
export type Filter = Readonly<Partial<Record<Dimension, string>>>;

export interface Scope {
  days: Days;
  /** Channels that are open to who asks. */
  reach: 'all' | readonly string[];
  filter: Filter;
}

/** Steps of a period and of the one before it, which ends on the day `split`. */
export interface Steps {
  step: Step;
  split: string;
}

export type Grouping = 'all' | Steps | Dimension;

/** Where the answer stands: in the sums of days under one dimension, or in the facts themselves. */
export type Place =
  { in: 'days'; dimension: Dimension | 'all'; key: string | null } | { in: 'facts' };

/**
 * Sums know channels and one dimension besides, and percentiles only where they keep buckets.
 * Everything else is counted from the facts of the period.
 */
export function placeOf(facts: readonly FactName[], filter: Filter, by: Grouping): Place {
  const asked = new Set<Dimension>(dimensionsIn(filter));
  if (by !== 'all' && typeof by === 'string') asked.add(by);
  asked.delete('channel');
  const [dimension, ...more] = asked;
  if (dimension === undefined) return { in: 'days', dimension: 'all', key: null };
  const isKnown = BUCKETED.includes(dimension) || !facts.some(isDuration);
  if (more.length > 0 || !isKnown) return { in: 'facts' };
  return { in: 'days', dimension, key: filter[dimension] ?? null };
}

export const dimensionsIn = (filter: Filter): Dimension[] =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([dimension]) => dimension as Dimension);
