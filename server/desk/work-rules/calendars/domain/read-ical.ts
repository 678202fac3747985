import { MOST_HOLIDAYS } from './calendar-faults.js';
import { dateOf, type DayNumber, yearlyOf } from './calendar-date.js';
import {
  eventsOf,
  type LeftAside,
  nameOf,
  parsed,
  understood,
  type WholeDays,
} from './ical-events.js';
import { recurrenceOf } from './ical-recurrence.js';
import { daysOf, type Recurrence } from './recurrence.js';

/** How far ahead days without end are written out. */
const HORIZON_DAYS = 5 * 366;
/** Days looked at for the recurring events of one file, all together. */
const BUDGET = 1_000_000;
/** Whole files of feeds have some hundred. */
const MOST_EVENTS = 4000;

export interface IcalReading {
  /** In the order of their dates, each date once; of every year as `12-25`, and those last. */
  holidays: { on: string; name: string }[];
  /** What did not become a holiday: how often, and the name of the first. */
  leftAside: { why: LeftAside; count: number; example: string }[];
}

/**
 * Days off in an iCalendar file (RFC 5545): its whole-day events from `today` on. One that comes
 * every year stays one of every year; others without end are written out for five years.
 * Throws NotICalendar with a sentence when it is no such file.
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
  const events = eventsOf(text);
  const unread = events.splice(MOST_EVENTS);
  const example = nameOf(parsed(unread[0] ?? ''));
  for (let i = 0; i < unread.length; i += 1) leave('too-much', example);
  for (const text of events) {
    const event = parsed(text);
    const read = event ? understood(event) : 'unreadable';
    const outcome = typeof read === 'string' ? read : holidaysOf(read, today, spend);
    if (typeof outcome === 'string') leave(outcome, nameOf(event));
    else for (const on of outcome) if (!found.has(on)) found.set(on, nameOf(event));
  }
  const holidays = [...found].map(([on, name]) => ({ on, name })).sort(byDate);
  for (const { name } of holidays.splice(MOST_HOLIDAYS)) leave('too-much', name);
  return {
    holidays,
    leftAside: [...aside].map(([why, { count, example }]) => ({ why, count, example })),
  };
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

/** Dates of one year before days of every year. */
const byDate = (a: { on: string }, b: { on: string }): number =>
  b.on.length - a.on.length || (a.on < b.on ? -1 : 1);
