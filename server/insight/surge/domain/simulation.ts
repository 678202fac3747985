import type { Episode } from './episodes.js';
import { dice, simulateTalk } from './simulated-talk.js';
import { watchNegatives } from './watch-negatives.js';
import { watchVolume } from './watch-volume.js';
import { HOUR_MS, hourOfWeekIn, type Quarter, QUARTER_MS, weekCourse } from './week-course.js';

const WEEK_MS = 168 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;
const LEARNING_WEEKS = 8;
const BEGIN = Date.UTC(2026, 0, 5);
const inUtc = hourOfWeekIn('UTC');

/** Watches day after day as the desk does: each with the course of the eight weeks before it. */
function watchFrom(quarters: readonly Quarter[], from: number, to: number) {
  const volume = new Map<number, Episode>();
  const negatives = new Map<number, Episode>();
  for (let day = from; day < to; day += DAY_MS) {
    const begin = (day - DAY_MS - BEGIN) / QUARTER_MS;
    const known = quarters.slice((day - LEARNING_WEEKS * WEEK_MS - BEGIN) / QUARTER_MS, begin);
    const course = weekCourse(known, day - LEARNING_WEEKS * WEEK_MS, day - DAY_MS, inUtc);
    const looked = quarters.slice(begin, begin + (2 * DAY_MS) / QUARTER_MS);
    for (const one of watchVolume(looked, course, inUtc))
      if (one.found > day) volume.set(one.found, one);
    for (const one of watchNegatives(looked, course))
      if (one.found > day) negatives.set(one.found, one);
  }
  return { volume: [...volume.values()], negatives: [...negatives.values()] };
}

export interface Measured {
  perHour: number;
  weeks: number;
  falseAlarms: { volume: number; negatives: number };
  surges: number;
  /** Found within the given hours. */
  foundInTime: number;
  medianHours: number;
}

/** False alarms of normal months, and how soon a threefold surge is found, by fixed seeds. */
export function measure(
  perHour: number,
  { months, surges, withinHours }: { months: number; surges: number; withinHours: number },
): Measured {
  const falseAlarms = { volume: 0, negatives: 0 };
  for (let month = 0; month < months; month += 1) {
    const seed = 1000 * perHour + month;
    const talk = simulateTalk({ seed, from: BEGIN, weeks: LEARNING_WEEKS + 4, perHour });
    const from = BEGIN + LEARNING_WEEKS * WEEK_MS;
    const { volume, negatives } = watchFrom(talk, from, from + 4 * WEEK_MS);
    falseAlarms.volume += volume.length;
    falseAlarms.negatives += negatives.length;
  }
  const delays = Array.from({ length: surges }, (_, i) => surgeFoundAfter(perHour, i));
  const sorted = delays.toSorted((a, b) => a - b);
  return {
    perHour,
    weeks: months * 4,
    falseAlarms,
    surges,
    foundInTime: delays.filter((hours) => hours <= withinHours).length,
    medianHours: sorted[Math.floor(sorted.length / 2)] ?? Infinity,
  };
}

/** Hours until a threefold surge in the course of a day is found. */
function surgeFoundAfter(perHour: number, i: number): number {
  const day = BEGIN + LEARNING_WEEKS * WEEK_MS + (i % 5) * DAY_MS;
  const at = day + (9 + Math.floor(dice(i)() * 9)) * HOUR_MS;
  const surge = { at, hours: 6, growth: 3 };
  const seed = 7_000 + 100 * perHour + i;
  const talk = simulateTalk({ seed, from: BEGIN, weeks: LEARNING_WEEKS + 1, perHour, surge });
  const { volume } = watchFrom(talk, day, day + DAY_MS);
  const found = volume.find((one) => one.found > at && one.found <= at + 8 * HOUR_MS);
  return found ? (found.found - at) / HOUR_MS : Infinity;
}
