import { QUARTER_MS, type Quarter } from './week-course.js';

/** A stretch of time in which a subject was beyond its normal course. */
export interface Episode {
  /** When it began, as far as the counts show. */
  began: number;
  /** When it was certain. */
  found: number;
  /** Null while it lasts. */
  ended: number | null;
  /** Between beginning and the moment of certainty. */
  observed: number;
  expected: number;
  /** How likely as much or more is in a normal week. */
  p: number;
}

/** What is seen at the end of one quarter. */
export interface Look {
  at: number;
  /** Certain enough to speak. */
  alarm: Omit<Episode, 'found' | 'ended'> | null;
  /** Nothing unusual is left. */
  isCalm: boolean;
}

/** It has to be calm for so long before an episode is over, and so long after it nothing is told. */
const CALM_MS = 2 * 3_600_000;
const COOL_DOWN_MS = 2 * 3_600_000;

/** Joins what was seen into episodes: it begins with certainty, ends with lasting calm, then rests. */
export function episodesOf(looks: readonly Look[]): Episode[] {
  const episodes: Episode[] = [];
  let open: Episode | null = null;
  let calmSince: number | null = null;
  let restUntil = -Infinity;
  for (const { at, alarm, isCalm } of looks) {
    const now = at + QUARTER_MS;
    if (open) {
      calmSince = isCalm ? (calmSince ?? at) : null;
      if (calmSince !== null && now - calmSince >= CALM_MS) {
        open.ended = calmSince;
        restUntil = now + COOL_DOWN_MS;
        open = null;
        calmSince = null;
      }
    } else if (alarm && now >= restUntil) {
      open = { ...alarm, found: now, ended: null };
      episodes.push(open);
    }
  }
  return episodes;
}

/** Every quarter between two times, those without talk too. */
export function everyQuarter(quarters: readonly Quarter[], from: number, to: number): Quarter[] {
  const known = new Map(quarters.map((quarter) => [quarter.at, quarter]));
  const all: Quarter[] = [];
  for (let at = from; at < to; at += QUARTER_MS)
    all.push(known.get(at) ?? { at, total: 0, negatives: 0 });
  return all;
}
