import type { CalendarRules, OpenInterval } from '../contract.js';
import { dateOf, type DayNumber, weekdayOf, yearlyOf } from './calendar-date.js';

export type HoursOfDay = (day: DayNumber) => readonly OpenInterval[];

type Rules = Pick<CalendarRules, 'week' | 'holidays' | 'extraDays'>;

/**
 * Which hours begin on a day. An extra day wins over a holiday, a holiday of this very date over one
 * of every year, and all of them over the week. What began the evening before runs on into a holiday.
 */
export function hoursOfDay({ week, holidays, extraDays }: Rules): HoursOfDay {
  const special = new Map([...holidays, ...extraDays].map(({ on, open }) => [on, open]));
  if (special.size === 0) return (day) => week[weekdayOf(day)] ?? [];
  return (day) =>
    special.get(dateOf(day)) ?? special.get(yearlyOf(day)) ?? week[weekdayOf(day)] ?? [];
}
