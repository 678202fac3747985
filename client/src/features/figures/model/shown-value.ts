import type { Measure } from '../../../api/types/figures';

const MINUTE = 60_000;

/** `4 s`, `12 min`, `2 h 14 min`, `3.5 d`; milliseconds. */
export function shownDuration(ms: number, language: string): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 1) return `${Math.round(ms / 1000)} s`;
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(hours / 24)} d`;
}

export function shownValue(
  { unit }: Pick<Measure, 'unit'>,
  value: number | null,
  language: string,
): string {
  if (value === null) return '–';
  if (unit === 'duration') return shownDuration(value, language);
  const style =
    unit === 'share' ? ({ style: 'percent', maximumFractionDigits: 1 } as const) : undefined;
  return new Intl.NumberFormat(language, style).format(value);
}

/** `Mar 29`, or `March 2026` for a month. */
export function shownDay(day: string, step: 'day' | 'week' | 'month', language: string): string {
  return new Intl.DateTimeFormat(
    language,
    step === 'month'
      ? { month: 'short', year: 'numeric', timeZone: 'UTC' }
      : { day: 'numeric', month: 'short', timeZone: 'UTC' },
  ).format(Date.parse(day));
}
