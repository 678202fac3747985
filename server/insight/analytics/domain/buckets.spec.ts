import fc from 'fast-check';
import { BUCKET_ERROR, bucketOfDuration, percentile, upperEdge } from './buckets.js';
import { spreadOf } from './spread.js';

const durations = fc.array(fc.integer({ min: 1000, max: 90 * 86_400_000 }), {
  minLength: 1,
  maxLength: 200,
});

const bucketed = (values: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const value of values)
    counts.set(bucketOfDuration(value), (counts.get(bucketOfDuration(value)) ?? 0) + 1);
  return counts;
};

it('puts each duration into the one bucket whose edges hold it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1001, max: 10_000_000_000 }), (ms) => {
      const bucket = bucketOfDuration(ms);
      expect(ms).toBeLessThanOrEqual(upperEdge(bucket) * 1.000001);
      expect(ms).toBeGreaterThan(upperEdge(bucket - 1) * 0.999999);
    }),
  );
  expect([0, 1, 1000].map(bucketOfDuration)).toEqual([0, 0, 0]);
});

it('reads medians and percentiles with no more than the stated error', () => {
  fc.assert(
    fc.property(durations, fc.constantFrom(0.5, 0.9), (values, share) => {
      const exact = [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;
      const read = percentile(bucketed(values), share)!;
      expect(Math.abs(read / exact - 1)).toBeLessThanOrEqual(BUCKET_ERROR * 1.1);
    }),
  );
  expect(percentile(new Map(), 0.5)).toBeNull();
});

it('spreads durations over bars that lose none of them', () => {
  fc.assert(
    fc.property(durations, (values) => {
      const sums = [...bucketed(values)].map(([bucket, n]) => ({ fact: 'x', bucket, n, total: 0 }));
      const { bars, n } = spreadOf(sums);
      expect(bars.reduce((sum, bar) => sum + bar.n, 0)).toBe(values.length);
      expect(n).toBe(values.length);
      for (const value of values)
        expect(bars.some(({ from, to }) => value >= from * 0.99999 && value <= to * 1.00001)).toBe(
          true,
        );
    }),
  );
  expect(spreadOf([])).toEqual({ bars: [], median: null, p90: null, n: 0 });
});
