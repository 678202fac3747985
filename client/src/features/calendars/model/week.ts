import type { OpenInterval } from '../../../api/types/calendars';

export type Week = readonly (readonly OpenInterval[])[];

export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

/** Monday to Sunday in a language. 0 Monday to 6 Sunday. */
export function weekdayName(
  day: number,
  language: string,
  length: 'long' | 'short' = 'long',
): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + day),
  );
}

export const withDay = (week: Week, day: number, open: readonly OpenInterval[]): OpenInterval[][] =>
  week.map((hours, i) => [...(i === day ? open : hours)]);

/** The hours of one day on others too, in place of theirs. */
export const copied = (week: Week, day: number, to: readonly number[]): OpenInterval[][] =>
  week.map((hours, i) => [...(to.includes(i) ? week[day]! : hours)]);

export interface DayGroup {
  first: number;
  last: number;
  open: readonly OpenInterval[];
}

/** Days after one another with the same hours, together; days that are closed are left out. */
export function grouped(week: Week): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const day of weekdays) {
    const open = week[day] ?? [];
    const last = groups.at(-1);
    if (last && last.last === day - 1 && isSame(last.open, open)) last.last = day;
    else groups.push({ first: day, last: day, open });
  }
  return groups.filter(({ open }) => open.length > 0);
}

/** Open around the clock, every day. */
export const isAlways = (week: Week): boolean =>
  week.every(([hours]) => hours?.from === 0 && hours.to >= 1440);

const isSame = (a: readonly OpenInterval[], b: readonly OpenInterval[]): boolean =>
  JSON.stringify(a.map(({ from, to }) => [from, to])) ===
  JSON.stringify(b.map(({ from, to }) => [from, to]));
