import { DateTime } from 'luxon';
import type { Cadence } from '../contract.js';

export interface Rhythm {
  cadence: Cadence;
  /** Of the day, 0 to 23. */
  hour: number;
  /** Of the week (1 Monday) or of the month (1 to 28); a daily one does not look at it. */
  day: number;
  zone: string;
}

export interface Period {
  start: Date;
  end: Date;
}

const UNIT = { daily: 'days', weekly: 'weeks', monthly: 'months' } as const;

/** When it is made the next time after this moment, by the clock of its zone. */
export function nextTime({ cadence, hour, day, zone }: Rhythm, after: Date): Date {
  const now = DateTime.fromJSDate(after, { zone });
  const today = now.startOf('day').set({ hour });
  const first =
    cadence === 'daily'
      ? today
      : cadence === 'weekly'
        ? today.set({ weekday: day as 1 | 2 | 3 | 4 | 5 | 6 | 7 })
        : today.set({ day });
  const found = first > now ? first : first.plus({ [UNIT[cadence]]: 1 });
  return found.toJSDate();
}

/** The whole days up to the one on which it is made: a day, seven of them, or a month. */
export function periodBefore(
  { cadence, zone }: Pick<Rhythm, 'cadence' | 'zone'>,
  at: Date,
): Period {
  const end = DateTime.fromJSDate(at, { zone }).startOf('day');
  return { start: end.minus({ [UNIT[cadence]]: 1 }).toJSDate(), end: end.toJSDate() };
}

/** As long as the period, right before it. */
export function beforeThat({ start, end }: Period): Period {
  return { start: new Date(+start - (+end - +start)), end: start };
}
