import { type DayNumber, dayNumber, weekdayOf } from './calendar-date.js';

const DAY_MS = 86_400_000;

/** A recurring whole day, as far as feeds of holidays use RFC 5545. Empty lists: not said. */
export interface Recurrence {
  every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** How often in all; null: without end. */
  count: number | null;
  until: DayNumber | null;
  months: readonly number[];
  /** Negative ones count from the end of the month. */
  monthDays: readonly number[];
  /** `nth` 0: each of them; negative ones count from the end. 0 Monday to 6 Sunday. */
  weekdays: readonly { nth: number; weekday: number }[];
  /** The weekday with which a week begins. */
  weekStart: number;
}

interface Day {
  number: DayNumber;
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  weekday: number;
}

const described = (number: DayNumber): Day => {
  const date = new Date(number * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return { number, year, month, day: date.getUTCDate(), weekday: weekdayOf(number) };
};

/**
 * Asks day by day whether the rule falls on it, so that no rule, however it is built, takes longer
 * than the days there are. `spend` is called once a day and ends the search by answering false.
 */
export function daysOf(
  rule: Recurrence,
  start: DayNumber,
  { from, to }: { from: DayNumber; to: DayNumber },
  spend: () => boolean,
): DayNumber[] {
  const first = described(start);
  const days: DayNumber[] = [];
  let left = rule.count ?? Infinity;
  // A rule that ends after a number of times has to be counted from its beginning.
  let day = rule.count === null ? Math.max(start, from) : start;
  for (; day <= Math.min(to, rule.until ?? to) && left > 0 && spend(); day += 1) {
    if (!fallsOn(rule, first, described(day))) continue;
    left -= 1;
    if (day >= from) days.push(day);
  }
  return days;
}

function fallsOn(rule: Recurrence, first: Day, day: Day): boolean {
  if (rule.months.length > 0 && !rule.months.includes(day.month)) return false;
  return distance(rule, first, day) % rule.interval === 0 && isChosen(rule, first, day);
}

/** Days, weeks, months or years since the first one. */
function distance({ every, weekStart }: Recurrence, first: Day, day: Day): number {
  const week = ({ number, weekday }: Day) => (number - ((weekday - weekStart + 7) % 7)) / 7;
  switch (every) {
    case 'DAILY':
      return day.number - first.number;
    case 'WEEKLY':
      return week(day) - week(first);
    case 'MONTHLY':
      return (day.year - first.year) * 12 + day.month - first.month;
    case 'YEARLY':
      return day.year - first.year;
  }
}

function isChosen(rule: Recurrence, first: Day, day: Day): boolean {
  const { every, months, monthDays, weekdays } = rule;
  if (monthDays.length > 0 && !monthDays.some((one) => isMonthDay(one, day))) return false;
  if (weekdays.length > 0) return weekdays.some((one) => isNthWeekday(rule, one, day));
  if (monthDays.length > 0 || every === 'DAILY') return true;
  if (every === 'WEEKLY') return day.weekday === first.weekday;
  const isItsMonth = every === 'MONTHLY' || months.length > 0 || day.month === first.month;
  return isItsMonth && day.day === first.day;
}

const isMonthDay = (wanted: number, { year, month, day }: Day): boolean =>
  wanted > 0
    ? day === wanted
    : day === dayNumber(year, month + 1, 1) - dayNumber(year, month, 1) + wanted + 1;

function isNthWeekday(
  { every, months }: Recurrence,
  { nth, weekday }: { nth: number; weekday: number },
  day: Day,
): boolean {
  if (day.weekday !== weekday) return false;
  if (nth === 0 || every === 'DAILY' || every === 'WEEKLY') return true;
  const ofMonth = every === 'MONTHLY' || months.length > 0;
  const begin = ofMonth ? dayNumber(day.year, day.month, 1) : dayNumber(day.year, 1, 1);
  const end = ofMonth ? dayNumber(day.year, day.month + 1, 1) : dayNumber(day.year + 1, 1, 1);
  return nth > 0
    ? Math.floor((day.number - begin) / 7) + 1 === nth
    : Math.floor((end - 1 - day.number) / 7) + 1 === -nth;
}
