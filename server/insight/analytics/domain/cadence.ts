import { DateTime } from 'luxon';
import type { Days } from './periods.js';

export const CADENCES = ['daily', 'weekly', 'monthly'] as const;
export type Cadence = (typeof CADENCES)[number];

const UNITS = { daily: 'day', weekly: 'week', monthly: 'month' } as const;

/** The next moment after `now` at this hour of the wall clock: every day, Monday, or first of the month. */
export function nextMail(cadence: Cadence, hour: number, now: Date, timeZone: string): Date {
  const local = DateTime.fromJSDate(now, { zone: timeZone });
  const unit = UNITS[cadence];
  const first = local.startOf(unit).set({ hour });
  const next =
    first > local
      ? first
      : local
          .startOf(unit)
          .plus({ [unit]: 1 })
          .set({ hour });
  return next.toJSDate();
}

/** The whole day, week or month that ended before a mail that goes out now. */
export function daysToTell(cadence: Cadence, now: Date, timeZone: string): Days {
  const unit = UNITS[cadence];
  const to = DateTime.fromJSDate(now, { zone: timeZone }).startOf(unit);
  return { from: to.minus({ [unit]: 1 }).toISODate()!, to: to.toISODate()! };
}
