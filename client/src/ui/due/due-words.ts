import { clockTime, dayOf, type TimeStyle } from '../time/format-time';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type DueWords =
  { key: 'late'; time: string } | { key: 'in'; time: string } | { key: 'at'; time: string };

/**
 * How a due time is said: only within its last hour does it count down, and once it is past, how
 * late it is. Epoch milliseconds.
 */
export function dueWords(
  at: number,
  now: number,
  style: TimeStyle,
  unitDisplay: 'short' | 'narrow' = 'short',
): DueWords {
  if (at <= now) return { key: 'late', time: amount(now - at, style.language, unitDisplay) };
  if (at - now < hour) return { key: 'in', time: amount(at - now, style.language, unitDisplay) };
  return { key: 'at', time: moment(at, now, style) };
}

function amount(ms: number, language: string, unitDisplay: 'short' | 'narrow'): string {
  const [value, unit] =
    ms < hour
      ? ([Math.max(1, Math.floor(ms / minute)), 'minute'] as const)
      : ms < 2 * day
        ? ([Math.floor(ms / hour), 'hour'] as const)
        : ([Math.floor(ms / day), 'day'] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(value);
}

function moment(at: number, now: number, style: TimeStyle): string {
  if (dayOf(at, style) === dayOf(now, style)) return clockTime(at, style);
  const near = at - now < 6 * day;
  const date = new Intl.DateTimeFormat(style.language, {
    ...(near ? { weekday: 'short' } : { day: 'numeric', month: 'short' }),
    timeZone: style.zone,
  }).format(at);
  return near ? `${date} ${clockTime(at, style)}` : date;
}
