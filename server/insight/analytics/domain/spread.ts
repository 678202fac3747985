import { percentile, upperEdge } from './buckets.js';
import type { BucketSum } from './figure.js';

export interface SpreadBar {
  /** Longer than this, in milliseconds. */
  from: number;
  /** Up to and with this. */
  to: number;
  n: number;
  /** The buckets it is made of, both included, for the list behind it. */
  buckets: [number, number];
}

export interface Spread {
  bars: SpreadBar[];
  median: number | null;
  p90: number | null;
  n: number;
}

/** So many buckets make one bar, about three quarters wider than the one before it. */
const IN_BAR = 6;

/** How durations are spread, in bars from the shortest to the longest that happened. */
export function spreadOf(sums: readonly BucketSum[]): Spread {
  const counts = new Map<number, number>();
  for (const { bucket, n } of sums) counts.set(bucket, (counts.get(bucket) ?? 0) + n);
  const used = [...counts].filter(([, n]) => n > 0).map(([bucket]) => barOf(bucket));
  if (used.length === 0) return { bars: [], median: null, p90: null, n: 0 };
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const bars = Array.from({ length: last - first + 1 }, (_, index): SpreadBar => {
    const bar = first + index;
    const buckets: [number, number] = bar === 0 ? [0, 0] : [(bar - 1) * IN_BAR + 1, bar * IN_BAR];
    const n = [...counts]
      .filter(([bucket]) => barOf(bucket) === bar)
      .reduce((sum, [, count]) => sum + count, 0);
    return {
      from: bar === 0 ? 0 : upperEdge(buckets[0] - 1),
      to: upperEdge(buckets[1]),
      n,
      buckets,
    };
  });
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { bars, median: percentile(counts, 0.5), p90: percentile(counts, 0.9), n };
}

const barOf = (bucket: number): number => Math.ceil(bucket / IN_BAR);
