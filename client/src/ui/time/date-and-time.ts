import type { TimeStyle } from './format-time';

/** A time to come, never ambiguous: "Tue, Mar 24, 09:00". */
export const dateAndTime = (at: number, { language, zone }: TimeStyle): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at);
