import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { CalendarRules, OpenInterval } from '../contract.js';
import { CompiledCalendar } from './compile-calendar.js';

const MINUTE = 60_000;
const DAY = 1440;
const ZONES = [
  'Europe/Brussels',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Pacific/Apia',
  'UTC',
];

/** The hours that somebody reads off the rules for a date. */
function hoursOn(rules: CalendarRules, day: DateTime): readonly OpenInterval[] {
  const date = day.toFormat('yyyy-MM-dd');
  const special =
    rules.extraDays.find(({ on }) => on === date) ??
    rules.holidays.find(({ on }) => on === date) ??
    rules.holidays.find(({ on }) => on === day.toFormat('MM-dd'));
  return special?.open ?? rules.week[day.weekday - 1]!;
}

/**
 * Looks at the clock on the wall once a minute, as somebody at the door would: open when the latest
 * time that it has shown lies within hours of that day or of the evening before.
 */
function minutesOpen(rules: CalendarRules, from: number, minutes: number): boolean[] {
  let latest = -Infinity;
  const known = new Map<number, readonly OpenInterval[]>();
  const hours = (day: number) => {
    const found =
      known.get(day) ?? hoursOn(rules, DateTime.fromMillis(day * DAY * MINUTE, { zone: 'utc' }));
    known.set(day, found);
    return found;
  };
  const isOpen = (day: number, minute: number) =>
    hours(day).some(({ from: begin, to }) => begin <= minute && minute < to);
  const open: boolean[] = [];
  for (let minute = -180; minute < minutes; minute += 1) {
    const clock = DateTime.fromMillis(from + minute * MINUTE, { zone: rules.timeZone });
    const shown = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute);
    latest = Math.max(latest, shown / MINUTE);
    const [day, ofDay] = [Math.floor(latest / DAY), latest % DAY];
    if (minute >= 0) open.push(isOpen(day, ofDay) || isOpen(day - 1, ofDay + DAY));
  }
  return open;
}

/** The minute at whose beginning so many open ones have passed, if the list goes so far. */
function minuteAfter(open: readonly boolean[], wanted: number): number | null {
  let passed = 0;
  for (const [minute, isOpen] of open.entries()) {
    if (isOpen) passed += 1;
    if (passed === wanted) return minute + 1;
  }
  return null;
}

const interval = fc
  .tuple(fc.integer({ min: 0, max: DAY - 1 }), fc.integer({ min: 1, max: DAY }))
  .map(([from, length]) => ({ from, to: from + length }));
const someHours: fc.Arbitrary<OpenInterval[]> = fc.oneof(
  fc.constant<OpenInterval[]>([]),
  fc.constant<OpenInterval[]>([{ from: 0, to: DAY }]),
  fc.constant<OpenInterval[]>([{ from: 540, to: 1020 }]),
  fc.array(interval, { maxLength: 3 }),
);
const week = fc.array(someHours, { minLength: 7, maxLength: 7 });
const minuteOf = (first: string, last: string) =>
  fc
    .integer({ min: Date.parse(first) / MINUTE, max: Date.parse(last) / MINUTE })
    .map((minute) => minute * MINUTE);
const start = minuteOf('2017-01-01', '2032-01-01');

/** Special days that lie around the start, where they matter. */
const special = fc.array(fc.record({ days: fc.integer({ min: -2, max: 8 }), open: someHours }), {
  maxLength: 3,
});
const onDays = (from: number, format: string, days: { days: number; open: OpenInterval[] }[]) =>
  days.map(({ days: ahead, open }) => ({
    on: DateTime.fromMillis(from, { zone: 'utc' }).plus({ days: ahead }).toFormat(format),
    name: 'Special',
    open,
  }));

/** One date once, as the rules demand. */
const once = <T extends { on: string }>(days: T[]) => [
  ...new Map(days.map((day) => [day.on, day])).values(),
];

function agree(rules: CalendarRules, from: number, days: number, wanted: number): void {
  const open = minutesOpen(rules, from, days * DAY);
  const time = new CompiledCalendar('some', rules);
  expect(open.map((_, minute) => time.isOpen(from + minute * MINUTE))).toEqual(open);
  const expected = minuteAfter(open, wanted);
  const due = time.after(from, wanted * MINUTE);
  if (expected !== null) expect(due).toBe(from + expected * MINUTE);
  else expect(due === null || due > from + open.length * MINUTE).toBe(true);
  const sum = open.filter(Boolean).length;
  expect(time.between(from, from + open.length * MINUTE)).toBe(sum * MINUTE);
  const first = open.indexOf(true);
  if (first !== -1) expect(time.nextOpen(from)).toBe(from + first * MINUTE);
}

describe('Business time agrees with somebody who looks at the clock every minute', () => {
  it('for any rules, in any zone, from any minute of fifteen years', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        week,
        start,
        special,
        special,
        special,
        fc.integer({ min: 1, max: 4000 }),
        (timeZone, hours, from, dated, yearly, extra, wanted) => {
          const holidays = once([
            ...onDays(from, 'yyyy-MM-dd', dated),
            ...onDays(from, 'MM-dd', yearly),
          ]);
          const extraDays = once(onDays(from, 'yyyy-MM-dd', extra));
          agree({ timeZone, week: hours, holidays, extraDays }, from, 5, wanted);
        },
      ),
      { numRuns: 40 },
    );
  });

  // Where clocks change, and where New Year parts two tables.
  it.each([
    ['Europe/Brussels', ['2025-03-29', '2025-10-25', '2027-03-27', '2027-10-30']],
    ['America/New_York', ['2024-03-09', '2024-11-02', '2028-03-11', '2028-11-04']],
    ['Australia/Lord_Howe', ['2026-04-04', '2026-10-03', '2029-03-31', '2029-10-06']],
    ['America/Sao_Paulo', ['2018-02-16', '2018-11-03', '2017-10-14', '2019-02-15']],
    ['Africa/Casablanca', ['2025-02-22', '2025-04-05', '2026-02-14', '2026-03-21']],
    ['Pacific/Apia', ['2019-04-06', '2019-09-28', '2020-04-04', '2020-09-26']],
  ])('around each change of the clocks in %s', (timeZone, dates) => {
    fc.assert(
      fc.property(week, fc.constantFrom(...dates), fc.nat(1440), (hours, date, minute) => {
        const rules = { timeZone, week: hours, holidays: [], extraDays: [] };
        agree(rules, Date.parse(date) + (minute - 720) * MINUTE, 3, 700);
      }),
      { numRuns: 8 },
    );
  });

  it('in weeks spread over three years', () => {
    const rules: CalendarRules = {
      timeZone: 'Europe/Brussels',
      week: [
        [
          { from: 540, to: 720 },
          { from: 780, to: 1080 },
        ],
        [{ from: 1320, to: 1800 }],
        [],
        [],
        [{ from: 0, to: 1440 }],
        [],
        [],
      ],
      holidays: [{ on: '12-25', name: 'Christmas', open: [] }],
      extraDays: [{ on: '2025-10-26', name: 'Sunday', open: [{ from: 90, to: 240 }] }],
    };
    const from = Date.parse('2024-06-30T22:00:00Z');
    const time = new CompiledCalendar('some', rules);
    let sum = 0;
    for (let day = 0; day < 1096; day += 182) {
      const at = from + day * DAY * MINUTE;
      const open = minutesOpen(rules, at, 7 * DAY);
      sum += open.filter(Boolean).length;
      expect(open.map((_, minute) => time.isOpen(at + minute * MINUTE))).toEqual(open);
    }
    expect(sum).toBeGreaterThan(0);
  });
});

describe('Business time', () => {
  it('counts back what it counted forth, to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        week,
        start,
        fc.integer({ min: 1, max: 30 * DAY * MINUTE }),
        (timeZone, hours, from, open) => {
          const time = new CompiledCalendar('some', {
            timeZone,
            week: hours,
            holidays: [],
            extraDays: [],
          });
          const due = time.after(from, open);
          if (due === null) return;
          expect(time.between(from, due)).toBe(open);
          expect(time.isOpen(due - 1)).toBe(true);
          expect(time.between(from, due - 1)).toBe(open - 1);
        },
      ),
      { numRuns: 100 },
    );
  });
});
