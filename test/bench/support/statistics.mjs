/** The value below which this share of the values lies; share from 0 to 1. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => percentile(values, 0.5);
export const p95 = (values) => percentile(values, 0.95);
export const p99 = (values) => percentile(values, 0.99);

/** Runs some work so many times, one after the other; answers how long each took in milliseconds. */
export async function timed(times, work) {
  const took = [];
  for (let n = 0; n < times; n += 1) {
    const begun = performance.now();
    await work(n);
    took.push(performance.now() - begun);
  }
  return took;
}
