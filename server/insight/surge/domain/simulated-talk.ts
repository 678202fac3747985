import { HOUR_MS, type Quarter, QUARTER_MS } from './week-course.js';

/** Numbers between 0 and 1 that are always the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function poisson(mean: number, next: () => number): number {
  const limit = Math.exp(-mean);
  let product = next();
  let count = 0;
  while (product > limit) {
    product *= next();
    count += 1;
  }
  return count;
}

export interface SimulatedTalk {
  seed: number;
  from: number;
  weeks: number;
  /** Messages an hour, over the week. */
  perHour: number;
  /** What is added on top. */
  surge?: { at: number; hours: number; growth: number };
}

const NEGATIVE_SHARE = 0.22;

/**
 * Talk as it comes to a desk: nights quiet, weekends half, days that differ from each other (12 %),
 * hours that differ from each other (20 %), and a share of negatives that drifts from day to day.
 */
export function simulateTalk({ seed, from, weeks, perHour, surge }: SimulatedTalk): Quarter[] {
  const next = dice(seed);
  const quarters: Quarter[] = [];
  let day = 1;
  let hour = 1;
  let share = NEGATIVE_SHARE;
  for (let i = 0; i < weeks * 168 * 4; i += 1) {
    const at = from + i * QUARTER_MS;
    if (i % 96 === 0) {
      day = Math.exp(0.12 * normal(next));
      share = Math.min(0.6, Math.max(0.05, NEGATIVE_SHARE + 0.04 * normal(next)));
    }
    if (i % 4 === 0) hour = Math.exp(0.2 * normal(next));
    const inSurge = surge && at >= surge.at && at < surge.at + surge.hours * HOUR_MS;
    const mean = (perHour * rhythm(at) * day * hour * (inSurge ? surge.growth : 1)) / 4;
    const total = poisson(mean, next);
    let negatives = 0;
    for (let message = 0; message < total; message += 1) if (next() < share) negatives += 1;
    quarters.push({ at, total, negatives });
  }
  return quarters;
}

/** One over the week. */
function rhythm(at: number): number {
  const time = new Date(at);
  const hour = time.getUTCHours();
  const ofDay = hour < 7 ? 0.3 : hour < 9 ? 1 : hour < 21 ? 1.55 : 0.8;
  const weekend = [0, 6].includes(time.getUTCDay()) ? 0.55 : 1.16;
  return ofDay * weekend;
}
