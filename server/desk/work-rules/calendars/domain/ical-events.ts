import ICAL from 'ical.js';
import { type DayNumber, dayNumber } from './calendar-date.js';

const LONGEST_EVENT_DAYS = 92;
const LONGEST_NAME = 100;

export type LeftAside =
  'has-a-time' | 'cancelled' | 'past' | 'unknown-rule' | 'too-long' | 'too-much' | 'unreadable';

export class NotICalendar extends Error {}

export interface WholeDays {
  name: string;
  first: DayNumber;
  length: number;
  rule: ICAL.Recur | null;
  except: ReadonlySet<DayNumber>;
}

/**
 * The text of each event, to be parsed by itself: one that is damaged does not take its neighbours
 * along. Throws NotICalendar with a sentence when it is no such file.
 */
export function eventsOf(text: string): string[] {
  if (!/^\ufeff?BEGIN:VCALENDAR\b/i.test(text.trimStart()))
    throw new NotICalendar('This is no iCalendar file: it does not begin with BEGIN:VCALENDAR.');
  return text
    .split(/^BEGIN:VEVENT\b/im)
    .slice(1)
    .map((rest) => `BEGIN:VEVENT${rest.split(/^END:VEVENT\b/im, 1)[0]}END:VEVENT`);
}

export function parsed(event: string): ICAL.Component | null {
  try {
    const one = ICAL.parse(event) as ConstructorParameters<typeof ICAL.Component>[0];
    return one[0] === 'vevent' ? new ICAL.Component(one) : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** What an event says, or why it is no holiday. */
export function understood(event: ICAL.Component): WholeDays | LeftAside {
  try {
    if (event.getFirstPropertyValue('status') === 'CANCELLED') return 'cancelled';
    const start = event.getFirstPropertyValue('dtstart');
    if (!(start instanceof ICAL.Time)) return 'unreadable';
    if (!start.isDate) return 'has-a-time';
    const end = event.getFirstPropertyValue('dtend');
    const first = dayOfTime(start);
    const length = end instanceof ICAL.Time ? Math.max(1, dayOfTime(end) - first) : 1;
    if (length > LONGEST_EVENT_DAYS) return 'too-long';
    const rule = event.getFirstPropertyValue('rrule');
    const except = event
      .getAllProperties('exdate')
      .flatMap((property) => property.getValues())
      .filter((value) => value instanceof ICAL.Time)
      .map(dayOfTime);
    return {
      name: nameOf(event),
      first,
      length,
      rule: rule instanceof ICAL.Recur ? rule : null,
      except: new Set(except),
    };
  } catch (error) {
    if (error instanceof Error) return 'unreadable';
    throw error;
  }
}

const dayOfTime = ({ year, month, day }: ICAL.Time): DayNumber => dayNumber(year, month, day);

const HIDDEN = /[\p{Cc}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]+/gu;

export function nameOf(event: ICAL.Component | null): string {
  const summary: unknown = event?.getFirstPropertyValue('summary');
  const plain = typeof summary === 'string' ? summary.replace(HIDDEN, ' ').trim() : '';
  return [...plain].slice(0, LONGEST_NAME).join('') || '–';
}
