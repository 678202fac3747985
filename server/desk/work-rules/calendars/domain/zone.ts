import { IANAZone } from 'luxon';
import type { DayNumber } from './calendar-date.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Turns days and minutes as clocks on the wall show them into moments (epoch milliseconds). */
export type WallTime = (day: DayNumber, minutes: number) => number;

interface Stretch {
  from: number;
  offset: number;
}

export const isTimeZone = (name: string): boolean => IANAZone.isValidZone(name);

/**
 * Wall time of a zone, valid between two moments. A time of day means the first moment at which the
 * clocks show it or a later one: a time that a clock change skips is the moment of the change, and of
 * a time that comes twice the first counts. So 00:00 to 24:00 has 23 or 25 hours on such days, 02:30
 * to 05:00 begins at 03:00 where 02:30 is skipped, and lasts 3.5 hours where 02:00 to 03:00 repeats.
 */
export function wallTimeOf(timeZone: string, from: number, to: number): WallTime {
  const stretches = stretchesOf(IANAZone.create(timeZone), from, to);
  return (day, minutes) => {
    const shown = day * DAY_MS + minutes * MINUTE_MS;
    for (let i = 0; ; i += 1) {
      const { from: begin, offset } = stretches[i]!;
      const at = Math.max(begin, shown - offset);
      const next = stretches[i + 1];
      if (!next || at < next.from) return at;
    }
  };
}

/** Stretches of one offset each, found by looking once a day and then closer. */
function stretchesOf(zone: IANAZone, from: number, to: number): Stretch[] {
  const offsetAt = (at: number): number => zone.offset(at) * MINUTE_MS;
  const stretches: Stretch[] = [{ from: -Infinity, offset: offsetAt(from) }];
  let before = from;
  for (let at = from + DAY_MS; before < to; at += DAY_MS) {
    const offset = offsetAt(at);
    if (offset !== stretches.at(-1)!.offset)
      stretches.push({ from: firstWith(offset, before, at, offsetAt), offset });
    before = at;
  }
  return stretches;
}

/** The first moment after `before` with this offset; it holds at `at`. */
function firstWith(
  offset: number,
  before: number,
  at: number,
  offsetAt: (at: number) => number,
): number {
  let [low, high] = [before, at];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === offset) high = middle;
    else low = middle;
  }
  return high;
}
