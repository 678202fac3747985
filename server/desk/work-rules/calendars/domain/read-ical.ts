import ICAL from 'ical.js';
import { dateOf, type DayNumber, dayNumber, yearlyOf } from './calendar-date.js';
import { recurrenceOf } from './ical-recurrence.js';
import { daysOf, type Recurrence } from './recurrence.js';

/** How far ahead days without end are written out. */
const HORIZON_DAYS = 5 * 366;
const LONGEST_EVENT_DAYS = 92;
/** Days looked at for the recurring events of one file, all together. */
const BUDGET = 3_000_000;
const LONGEST_NAME = 100;

export type LeftAside =
  'has-a-time' | 'cancelled' | 'past' | 'unknown-rule' | 'too-long' | 'too-much' | 'unreadable';

export interface IcalReading {
  /** In the order of their dates, each date once; of every year as `12-25`, and those last. */
  holidays: { on: string; name: string }[];
  /** What did not become a holiday: how often, and the name of the first. */
  leftAside: { why: LeftAside; count: number; example: string }[];
}

interface WholeDays {
  name: string;
  first: DayNumber;
  length: number;
  rule: ICAL.Recur | null;
  except: ReadonlySet<DayNumber>;
}

/**
 * Days off in an iCalendar file (RFC 5545): its whole-day events from `today` on. One that comes
 * every year stays one of every year; others without end are written out for five years.
 * Throws an Error with a sentence when it is no such file.
 */
export function readIcal(text: string, today: DayNumber): IcalReading {
  const found = new Map<string, string>();
  const aside = new Map<LeftAside, { count: number; example: string }>();
  const leave = (why: LeftAside, example: string): void => {
    const known = aside.get(why);
    aside.set(why, { count: (known?.count ?? 0) + 1, example: known?.example ?? example });
  };
  let budget = BUDGET;
  const spend = (): boolean => (budget -= 1) >= 0;
  for (const event of eventsOf(text)) {
    const read = event ? understood(event) : 'unreadable';
    const outcome = typeof read === 'string' ? read : holidaysOf(read, today, spend);
    if (typeof outcome === 'string') leave(outcome, nameOf(event));
    else for (const on of outcome) if (!found.has(on)) found.set(on, nameOf(event));
  }
  return {
    holidays: [...found].map(([on, name]) => ({ on, name })).sort(byDate),
    leftAside: [...aside].map(([why, { count, example }]) => ({ why, count, example })),
  };
}

/** Each event is parsed by itself: one that is damaged does not take its neighbours along. */
function eventsOf(text: string): (ICAL.Component | null)[] {
  if (!/^\ufeff?BEGIN:VCALENDAR\b/i.test(text.trimStart()))
    throw new Error('This is no iCalendar file: it does not begin with BEGIN:VCALENDAR.');
  return text
    .split(/^BEGIN:VEVENT\b/im)
    .slice(1)
    .map((rest) => parsed(`BEGIN:VEVENT${rest.split(/^END:VEVENT\b/im, 1)[0]}END:VEVENT`));
}

function parsed(event: string): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(event) as ConstructorParameters<typeof ICAL.Component>[0]);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function understood(event: ICAL.Component): WholeDays | LeftAside {
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

/** The dates of an event, or why there are none. */
function holidaysOf(
  { first, length, rule, except }: WholeDays,
  today: DayNumber,
  spend: () => boolean,
): string[] | LeftAside {
  const from = today - length + 1;
  const recurrence = rule ? recurrenceOf(rule) : null;
  if (rule && !recurrence) return 'unknown-rule';
  if (recurrence && length === 1 && except.size === 0 && isPlainlyYearly(recurrence, first, today))
    return [yearlyOf(first)];
  const window = { from, to: today + HORIZON_DAYS };
  const starts = recurrence
    ? daysOf(recurrence, first, window, spend)
    : first >= from
      ? [first]
      : [];
  if (starts.length === 0) return spend() ? 'past' : 'too-much';
  return starts
    .filter((day) => !except.has(day))
    .flatMap((day) => Array.from({ length }, (_, i) => day + i))
    .filter((day) => day >= today)
    .map(dateOf);
}

function isPlainlyYearly(rule: Recurrence, first: DayNumber, today: DayNumber): boolean {
  const [month, day] = yearlyOf(first).split('-').map(Number);
  return (
    rule.every === 'YEARLY' &&
    rule.interval === 1 &&
    rule.count === null &&
    rule.until === null &&
    rule.weekdays.length === 0 &&
    rule.months.every((one) => one === month) &&
    rule.monthDays.every((one) => one === day) &&
    (rule.monthDays.length === 0 || rule.months.length > 0) &&
    first <= today
  );
}

const dayOfTime = ({ year, month, day }: ICAL.Time): DayNumber => dayNumber(year, month, day);

const HIDDEN = /[\p{Cc}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]+/gu;

function nameOf(event: ICAL.Component | null): string {
  const summary: unknown = event?.getFirstPropertyValue('summary');
  const plain = typeof summary === 'string' ? summary.replace(HIDDEN, ' ').trim() : '';
  return [...plain].slice(0, LONGEST_NAME).join('') || '–';
}

/** Dates of one year before days of every year. */
const byDate = (a: { on: string }, b: { on: string }): number =>
  b.on.length - a.on.length || (a.on < b.on ? -1 : 1);
