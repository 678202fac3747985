const DAY_MS = 86_400_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEARLY = /^(\d{2})-(\d{2})$/;
/** A year that has a 29 February. */
const SOME_LEAP_YEAR = 2024;

/** Days since 1 January 1970. */
export type DayNumber = number;

export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / DAY_MS;

/** The day of a date such as `2026-05-14`; null when there is no such date. */
export function dayOf(date: string): DayNumber | null {
  const [, year, month, day] = DATE.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const found = dayNumber(year, month, day);
  return dateOf(found) === date ? found : null;
}

/** `2026-05-14`. */
export const dateOf = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** `05-14`. */
export const yearlyOf = (day: DayNumber): string => dateOf(day).slice(5);

/** Whether it is a day of every year such as `12-25`; 29 February counts as one. */
export function isYearly(date: string): boolean {
  const [, month, day] = YEARLY.exec(date)?.map(Number) ?? [];
  if (month === undefined || day === undefined) return false;
  return yearlyOf(dayNumber(SOME_LEAP_YEAR, month, day)) === date;
}

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;
