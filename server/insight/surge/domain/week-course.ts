import { DateTime } from 'luxon';

export const HOUR_MS = 3_600_000;
export const QUARTER_MS = 900_000;
export const HOURS_OF_WEEK = 168;

/** What was said in one quarter of an hour. `at` is its beginning. */
export interface Quarter {
  at: number;
  total: number;
  negatives: number;
}

/** The normal course of the week of one subject. */
export interface WeekCourse {
  /** Messages an hour, by hour of the week in the desk's zone; Monday 0 h is 0. */
  rates: readonly number[];
  /** How unsteady it is: the variance of an hour is mean + mean²/size. */
  size: number;
  /** The share of negatives as Beta(a, b). */
  negative: { a: number; b: number };
  /** Whole weeks that speak. */
  weeks: number;
}

/** A function from a time to the hour of the week there; clocks that change are followed. */
export function hourOfWeekIn(zone: string): (at: number) => number {
  const known = new Map<number, number>();
  return (at) => {
    const hour = Math.floor(at / HOUR_MS);
    const found = known.get(hour);
    if (found !== undefined) return found;
    const local = DateTime.fromMillis(at, { zone });
    const value = (local.weekday - 1) * 24 + local.hour;
    known.set(hour, value);
    return value;
  };
}

interface Hour {
  slot: number;
  total: number;
  negatives: number;
}

/** A slot shares what it knows with its neighbours and with the same hour of other days of its kind. */
const NEIGHBOUR = 0.5;
const SAME_HOUR_WEIGHT = 2;
const STEADIEST = 40;
const UNSTEADIEST = 2;
/** As if so many messages with an ordinary share had been seen before. */
const PRIOR = { negatives: 2, others: 6 };
/** The share moves from day to day: no more than so many messages count as evidence for it. */
const MOST_CERTAIN = 60;

/**
 * The normal course out of some weeks of quarters (steady ones without talk may be missing between
 * `from` and `to`). Past outbreaks are clipped, so that they neither hide the next one nor raise it.
 */
export function weekCourse(
  quarters: readonly Quarter[],
  from: number,
  to: number,
  hourOfWeek: (at: number) => number,
): WeekCourse {
  const hours = hoursOf(quarters, from, to, hourOfWeek);
  const first = ratesOf(hours.map(({ slot, total }) => ({ slot, total })));
  const clipped = hours.map(({ slot, total, negatives }) => {
    const usual = first[slot] ?? 0;
    const most = usual + 3 * Math.sqrt(usual + usual ** 2 / 8) + 1;
    return { slot, total: Math.min(total, most), negatives, isOutbreak: total > most };
  });
  const rates = ratesOf(clipped);
  const calm = clipped.filter(({ isOutbreak }) => !isOutbreak);
  return {
    rates,
    size: sizeOf(calm, rates),
    negative: shareOf(calm),
    weeks: (to - from) / (HOURS_OF_WEEK * HOUR_MS),
  };
}

function hoursOf(
  quarters: readonly Quarter[],
  from: number,
  to: number,
  hourOfWeek: (at: number) => number,
): Hour[] {
  const hours: Hour[] = [];
  for (let at = from; at < to; at += HOUR_MS)
    hours.push({ slot: hourOfWeek(at), total: 0, negatives: 0 });
  for (const { at, total, negatives } of quarters) {
    const hour = hours[Math.floor((at - from) / HOUR_MS)];
    if (!hour || at < from) continue;
    hour.total += total;
    hour.negatives += negatives;
  }
  return hours;
}

const kindOfDay = (slot: number): number => Math.max(4, Math.floor(slot / 24));

function ratesOf(hours: readonly { slot: number; total: number }[]): number[] {
  const sums = new Array<number>(HOURS_OF_WEEK).fill(0);
  const counts = new Array<number>(HOURS_OF_WEEK).fill(0);
  const like = new Map<string, { sum: number; count: number }>();
  for (const { slot, total } of hours) {
    sums[slot] = (sums[slot] ?? 0) + total;
    counts[slot] = (counts[slot] ?? 0) + 1;
    const key = `${kindOfDay(slot)}/${slot % 24}`;
    const seen = like.get(key) ?? { sum: 0, count: 0 };
    like.set(key, { sum: seen.sum + total, count: seen.count + 1 });
  }
  return sums.map((own, slot) => {
    let sum = own;
    let count = counts[slot] ?? 0;
    for (const beside of [slot - 1, slot + 1]) {
      const at = (beside + HOURS_OF_WEEK) % HOURS_OF_WEEK;
      sum += NEIGHBOUR * (sums[at] ?? 0);
      count += NEIGHBOUR * (counts[at] ?? 0);
    }
    const alike = like.get(`${kindOfDay(slot)}/${slot % 24}`);
    const usual = alike ? alike.sum / alike.count : 0;
    return (sum + SAME_HOUR_WEIGHT * usual) / (count + SAME_HOUR_WEIGHT);
  });
}

/** From how far the hours lie from their means (method of moments). */
function sizeOf(
  hours: readonly { slot: number; total: number }[],
  rates: readonly number[],
): number {
  let above = 0;
  let squares = 0;
  for (const { slot, total } of hours) {
    const mean = rates[slot] ?? 0;
    above += (total - mean) ** 2 - mean;
    squares += mean ** 2;
  }
  const size = above > 0 ? squares / above : STEADIEST;
  return Math.min(STEADIEST, Math.max(UNSTEADIEST, size));
}

function shareOf(hours: readonly { total: number; negatives: number }[]): { a: number; b: number } {
  let negatives = PRIOR.negatives;
  let others = PRIOR.others;
  for (const hour of hours) {
    negatives += hour.negatives;
    others += Math.max(0, hour.total - hour.negatives);
  }
  const scale = Math.min(1, MOST_CERTAIN / (negatives + others));
  return { a: negatives * scale, b: others * scale };
}
