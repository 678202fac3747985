import type { NamedDate, SpecialHours } from '../../../api/types/calendars';

export const isYearly = (on: string): boolean => on.length === 5;

/** Dates of one year in their order, days of every year before them. */
export const inOrder = (days: readonly SpecialHours[]): SpecialHours[] =>
  [...days].sort((a, b) => a.on.length - b.on.length || (a.on < b.on ? -1 : 1));

/** With these besides; a day that is there already stays as it is. */
export function withDays(
  days: readonly SpecialHours[],
  more: readonly NamedDate[],
): SpecialHours[] {
  const known = new Set(days.map(({ on }) => on));
  const fresh = more.filter(({ on }) => !known.has(on));
  return inOrder([...days, ...fresh.map(({ on, name }) => ({ on, name, open: [] }))]);
}

/** The date itself has the year in it, which of every year it has not. `today` as `2026-11-21`. */
export const isPast = ({ on }: SpecialHours, today: string): boolean => !isYearly(on) && on < today;

/** As a date field has it; of every year one in a leap year, which has all days. */
export const wholeDate = (on: string): string => (isYearly(on) ? `2024-${on}` : on);

/** "14 May 2026", or "25 December" for one of every year. */
export function dateWords(on: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(isYearly(on) ? {} : { year: 'numeric', weekday: 'short' }),
    timeZone: 'UTC',
  }).format(Date.parse(`${wholeDate(on)}T00:00:00Z`));
}
