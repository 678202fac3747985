import type { FactName } from './facts.js';
import { FACTS } from './facts.js';

/** Each bucket is this much wider than the one before it. */
const GROWTH = 1.1;
const SECOND = 1000;

/** A figure read from buckets is at most this far from the true one: half a bucket, both ways. */
export const BUCKET_ERROR = Math.sqrt(GROWTH) - 1;

/** The bucket of a duration in milliseconds: 0 up to a second, then ever wider ones. */
export const bucketOfDuration = (ms: number): number =>
  ms <= SECOND ? 0 : Math.ceil(Math.log(ms / SECOND) / Math.log(GROWTH) - 1e-9);

/** The longest duration that falls into a bucket, in milliseconds. */
export const upperEdge = (bucket: number): number => SECOND * GROWTH ** bucket;

/** What stands for all durations of a bucket: its middle on the logarithmic scale. */
export const middleOf = (bucket: number): number =>
  bucket === 0 ? SECOND / 2 : SECOND * GROWTH ** (bucket - 0.5);

/** The bucket in which a fact of this value is summed up. */
export function bucketOf(fact: FactName, value: number): number {
  const sort = FACTS[fact];
  if (sort === 'duration') return bucketOfDuration(value);
  return sort === 'scale' ? value : 0;
}

/** The duration below which this share (0 to 1) of them lies, from counts by bucket; null without any. */
export function percentile(counts: ReadonlyMap<number, number>, share: number): number | null {
  const buckets = [...counts].filter(([, n]) => n > 0).sort(([one], [other]) => one - other);
  const all = buckets.reduce((sum, [, n]) => sum + n, 0);
  if (all === 0) return null;
  const place = Math.max(1, Math.ceil(share * all));
  let seen = 0;
  for (const [bucket, n] of buckets) {
    seen += n;
    if (seen >= place) return middleOf(bucket);
  }
  return null;
}
