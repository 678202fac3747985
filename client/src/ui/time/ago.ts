import { shortTime, type TimeStyle } from './format-time';

const farOffMs = 30 * 86_400_000;

const steps: readonly [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "2 min. ago", "yesterday", "in 3 days"; further off than a month the date. Epoch milliseconds. */
export function timeAgo(at: number, now: number, style: TimeStyle): string {
  const distance = at - now;
  if (Math.abs(distance) >= farOffMs) return shortTime(at, now, style, '');
  const format = new Intl.RelativeTimeFormat(style.language, { numeric: 'auto', style: 'short' });
  for (const [unit, ms] of steps) {
    if (Math.abs(distance) >= ms) return format.format(Math.trunc(distance / ms), unit);
  }
  return format.format(0, 'second');
}
