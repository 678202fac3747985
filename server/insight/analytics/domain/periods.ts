import { DateTime } from 'luxon';

/** Days as `2026-03-29`; the end is not included. */
export interface Days {
  from: string;
  to: string;
}

export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

const dayOf = (text: string): DateTime => DateTime.fromISO(text, { zone: 'utc' });

/** How many days a period has. */
export const lengthOf = ({ from, to }: Days): number =>
  Math.round(dayOf(to).diff(dayOf(from), 'days').days);

/** The period of the same length that ends where this one begins. */
export const daysBefore = (days: Days): Days => ({
  from: dayOf(days.from)
    .minus({ days: lengthOf(days) })
    .toISODate()!,
  to: days.from,
});

/** The first day of the step in which a day lies; weeks begin on Monday. */
export const stepOf = (day: string, step: Step): string => dayOf(day).startOf(step).toISODate()!;

/** The first days of all steps that a period touches, in order. */
export function stepsOf({ from, to }: Days, step: Step): string[] {
  const steps: string[] = [];
  for (let day = stepOf(from, step); day < to;) {
    steps.push(day);
    day = dayOf(day)
      .plus({ [step]: 1 })
      .toISODate()!;
  }
  return steps;
}

/** The part of a period that lies in the step beginning on a day. */
export function daysOfStep(days: Days, start: string, step: Step): Days {
  const end = dayOf(start)
    .plus({ [step]: 1 })
    .toISODate()!;
  return { from: start < days.from ? days.from : start, to: end > days.to ? days.to : end };
}

/** The next days that a period of so many days covers, up to and with this one. */
export const lastDays = (today: string, count: number): Days => ({
  from: dayOf(today)
    .minus({ days: count - 1 })
    .toISODate()!,
  to: dayOf(today).plus({ days: 1 }).toISODate()!,
});

/** Whether a text is a day that there is: `2026-02-29` is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(text).isValid;
