import type { CalendarRules, OpenInterval } from '../contract.js';
import { dayOf, isYearly } from './calendar-date.js';
import { CompiledCalendar } from './compile-calendar.js';
import { isTimeZone } from './zone.js';

export const MOST_INTERVALS = 12;
export const MOST_HOLIDAYS = 500;
export const MOST_EXTRA_DAYS = 200;
const DAY = 1440;
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;

export const CALENDAR_FAULTS = [
  'unknown-zone',
  'not-seven-days',
  'reversed-interval',
  'too-long-interval',
  'overlapping-intervals',
  'too-many-intervals',
  'not-a-date',
  'duplicate-date',
  'too-many-days',
  'no-hours',
  'never-open',
] as const;

/** What keeps rules from being a calendar: where, which fault, and what to change. */
export interface CalendarFault {
  /** Such as `week.4` or `holidays.2`. */
  field: string;
  code: (typeof CALENDAR_FAULTS)[number];
  message: string;
}

/** Every fault of the rules; a calendar that is open for less than an hour in the year from `now` has one. */
export function calendarFaults(rules: CalendarRules, now: number): CalendarFault[] {
  const faults = [...zoneFaults(rules), ...weekFaults(rules), ...dateFaults(rules)];
  return faults.length > 0 ? faults : openFaults(rules, now);
}

function zoneFaults({ timeZone }: CalendarRules): CalendarFault[] {
  if (isTimeZone(timeZone)) return [];
  const message = `"${timeZone}" is no time zone. Choose one such as Europe/Brussels.`;
  return [{ field: 'timeZone', code: 'unknown-zone', message }];
}

function weekFaults({ week }: CalendarRules): CalendarFault[] {
  if (week.length !== 7) {
    const message = 'A week has seven days, Monday first.';
    return [{ field: 'week', code: 'not-seven-days', message }];
  }
  const faults = week.flatMap((open, day) => intervalFaults(`week.${day}`, open));
  return faults.length > 0 ? faults : week.flatMap((_, day) => runningOnFaults(week, day));
}

/** Hours that run past midnight into hours of the day after, which may be Monday again. */
function runningOnFaults(week: CalendarRules['week'], day: number): CalendarFault[] {
  const end = Math.max(0, ...week[day]!.map(({ to }) => to - DAY));
  const next = (day + 1) % 7;
  const begin = Math.min(DAY, ...week[next]!.map(({ from }) => from));
  if (end <= begin) return [];
  const message = `The hours of this day begin at ${clock(begin)}, while those of the day before last until ${clock(end)}. Let one of them give way.`;
  return [{ field: `week.${next}`, code: 'overlapping-intervals', message }];
}

function intervalFaults(field: string, open: readonly OpenInterval[]): CalendarFault[] {
  if (open.length > MOST_INTERVALS) {
    const message = `A day takes at most ${MOST_INTERVALS} intervals. Join some of these ${open.length}.`;
    return [{ field, code: 'too-many-intervals', message }];
  }
  const alone = open.flatMap((interval) => ownFaults(field, interval));
  if (alone.length > 0) return alone;
  const inOrder = [...open].sort((a, b) => a.from - b.from);
  const clash = inOrder.findIndex(({ from }, i) => i > 0 && from < inOrder[i - 1]!.to);
  if (clash === -1) return [];
  const message = `${words(inOrder[clash - 1]!)} and ${words(inOrder[clash]!)} overlap. Make one interval of them, or move one.`;
  return [{ field, code: 'overlapping-intervals', message }];
}

function ownFaults(field: string, interval: OpenInterval): CalendarFault[] {
  const { from, to } = interval;
  if (to <= from || from < 0 || from >= DAY) {
    const message = `${words(interval)} ends before it begins. Let it end later; past midnight it may last until the same time of the next day.`;
    return [{ field, code: 'reversed-interval', message }];
  }
  if (to - from <= DAY) return [];
  const message = `${words(interval)} is longer than a day. Let the rest begin on the next day.`;
  return [{ field, code: 'too-long-interval', message }];
}

function dateFaults({ holidays, extraDays }: CalendarRules): CalendarFault[] {
  return [
    ...listFaults('holidays', holidays, MOST_HOLIDAYS, (on) => isYearly(on) || dayOf(on) !== null),
    ...listFaults('extraDays', extraDays, MOST_EXTRA_DAYS, (on) => dayOf(on) !== null),
    ...extraDays.flatMap(({ on, open }, i): CalendarFault[] => {
      if (open.length > 0) return [];
      const message = `${on} is an extra day without hours. Give it some, or make it a holiday.`;
      return [{ field: `extraDays.${i}`, code: 'no-hours', message }];
    }),
  ];
}

function listFaults(
  list: 'holidays' | 'extraDays',
  days: readonly { on: string; open: readonly OpenInterval[] }[],
  most: number,
  isDate: (on: string) => boolean,
): CalendarFault[] {
  if (days.length > most) {
    const message = `That is ${days.length} days, and a calendar takes ${most} of this kind. Remove those that are past.`;
    return [{ field: list, code: 'too-many-days', message }];
  }
  const seen = new Set<string>();
  return days.flatMap(({ on, open }, i): CalendarFault[] => {
    const field = `${list}.${i}`;
    if (!isDate(on))
      return [{ field, code: 'not-a-date', message: `"${on}" is no date of the calendar.` }];
    if (seen.has(on)) {
      const message = `${on} stands in the list twice. Remove one of the two.`;
      return [{ field, code: 'duplicate-date', message }];
    }
    seen.add(on);
    return intervalFaults(field, open);
  });
}

function openFaults(rules: CalendarRules, now: number): CalendarFault[] {
  if (new CompiledCalendar('', rules).between(now, now + YEAR_MS) >= HOUR_MS) return [];
  const message =
    'With these rules the desk is not open for one hour in the coming year. Give at least one day of the week its hours.';
  return [{ field: 'week', code: 'never-open', message }];
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const words = ({ from, to }: OpenInterval): string => `${clock(from)}–${clock(to)}`;
