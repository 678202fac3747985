const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export interface TimeStyle {
  language: string;
  /** IANA name. */
  zone: string;
}

/**
 * Near now: "now", "4 min", "3 h"; within a week the weekday and time; further off the date.
 * `at` and `now` are epoch milliseconds. Short enough for a list: at most 12 characters or so.
 */
export function shortTime(at: number, now: number, style: TimeStyle, justNow: string): string {
  const distance = Math.abs(now - at);
  if (distance < minute) return justNow;
  if (distance < hour) return unit(Math.floor(distance / minute), 'minute', style.language);
  if (distance < 12 * hour) return unit(Math.floor(distance / hour), 'hour', style.language);
  if (dayOf(at, style) === dayOf(now, style)) return clockTime(at, style);
  if (distance < 6 * day) return `${part(at, style, { weekday: 'short' })} ${clockTime(at, style)}`;
  const sameYear = part(at, style, { year: 'numeric' }) === part(now, style, { year: 'numeric' });
  return part(at, style, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** The whole truth: weekday, date, time and zone. */
export const exactTime = (at: number, style: TimeStyle) =>
  part(at, style, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });

export const clockTime = (at: number, style: TimeStyle) =>
  part(at, style, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The calendar day in the zone, as a heading between messages. */
export const dayTitle = (at: number, style: TimeStyle) =>
  part(at, style, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** Year, month and day in the zone as `2026-03-29`: equal for times of the same day. */
export const dayOf = (at: number, style: TimeStyle) =>
  part(at, { ...style, language: 'en-CA' }, { year: 'numeric', month: '2-digit', day: '2-digit' });

const unit = (amount: number, name: 'minute' | 'hour', language: string) =>
  new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(
    amount,
  );

const formatters = new Map<string, Intl.DateTimeFormat>();

function part(at: number, { language, zone }: TimeStyle, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${zone} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  const formatter = known ?? new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
  if (!known) formatters.set(key, formatter);
  return formatter.format(at);
}
