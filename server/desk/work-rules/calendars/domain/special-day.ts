import type { CalendarRules } from '../contract.js';
import { dateOf, type DayNumber, yearlyOf } from './calendar-date.js';

export interface SpecialDay {
  kind: 'holiday' | 'extra-day';
  name: string;
}

/** What makes the hours of a day other than those of its weekday; null when nothing does. */
export function specialDayOn(
  { holidays, extraDays }: Pick<CalendarRules, 'holidays' | 'extraDays'>,
  day: DayNumber,
): SpecialDay | null {
  const [date, yearly] = [dateOf(day), yearlyOf(day)];
  const extra = extraDays.find(({ on }) => on === date);
  if (extra) return { kind: 'extra-day', name: extra.name };
  const holiday =
    holidays.find(({ on }) => on === date) ?? holidays.find(({ on }) => on === yearly);
  return holiday ? { kind: 'holiday', name: holiday.name } : null;
}
