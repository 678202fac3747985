import type { CalendarRules, OpenInterval } from '../contract.js';
import { CompiledCalendar } from './compile-calendar.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const nineToSix = [{ from: 540, to: 1080 }];
const office = [nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, [], []];
const always = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);

const calendar = (over: Partial<CalendarRules> = {}) =>
  new CompiledCalendar('some', {
    timeZone: 'Europe/Brussels',
    week: office,
    holidays: [],
    extraDays: [],
    ...over,
  });

const at = (iso: string) => Date.parse(iso);
const iso = (moment: number | null) => moment && new Date(moment).toISOString();
/** How long the interval of a Sunday is open on this very date. */
const openOn = (date: string, interval: OpenInterval) => {
  const week = [[], [], [], [], [], [], [interval]];
  const noon = at(`${date}T12:00:00Z`);
  return calendar({ week }).between(noon - 36 * HOUR, noon + 36 * HOUR) / HOUR;
};

describe('Business time', () => {
  it('goes on after the weekend: Friday 17:40 and 30 minutes is Monday 09:10', () => {
    const due = calendar().after(at('2026-11-20T17:40:00+01:00'), HOUR / 2);
    expect(iso(due)).toBe('2026-11-23T08:10:00.000Z');
  });

  it('is over with the last minute of a day, not with the first of the next', () => {
    const due = calendar().after(at('2026-11-20T17:40:00+01:00'), HOUR / 3);
    expect(iso(due)).toBe('2026-11-20T17:00:00.000Z');
  });

  it('of nothing is over at once, also while closed', () => {
    expect(iso(calendar().after(at('2026-11-21T12:00:00Z'), 0))).toBe('2026-11-21T12:00:00.000Z');
  });

  it('leaves holidays out, those of a year and those of every year', () => {
    const holidays = [
      { on: '2026-05-14', name: 'Ascension', open: [] },
      { on: '05-15', name: 'Bridge', open: [{ from: 600, to: 660 }] },
    ];
    const from = at('2026-05-13T18:00:00+02:00');
    expect(iso(calendar({ holidays }).after(from, HOUR))).toBe('2026-05-15T09:00:00.000Z');
    expect(iso(calendar({ holidays }).nextOpen(from))).toBe('2026-05-15T08:00:00.000Z');
  });

  it('opens on an extra day even where that is a Sunday and a holiday', () => {
    const rules = {
      holidays: [{ on: '2026-12-20', name: 'Closed', open: [] }],
      extraDays: [{ on: '2026-12-20', name: 'Sunday sales', open: [{ from: 720, to: 780 }] }],
    };
    expect(calendar(rules).isOpen(at('2026-12-20T12:30:00+01:00'))).toBe(true);
  });

  it('runs past midnight into a day that is closed', () => {
    const week = [[], [], [], [], [{ from: 1200, to: 1560 }], [], []];
    const holidays = [{ on: '2026-11-21', name: 'Saturday', open: [] }];
    const night = calendar({ week, holidays });
    expect(night.isOpen(at('2026-11-21T01:59:00+01:00'))).toBe(true);
    expect(night.isOpen(at('2026-11-21T02:00:00+01:00'))).toBe(false);
  });

  it('does not see an end of days that are open around the clock', () => {
    expect(calendar({ week: always }).nextClose(at('2026-11-21T12:00:00Z'))).toBeNull();
    expect(iso(calendar().nextClose(at('2026-11-20T12:00:00Z')))).toBe('2026-11-20T17:00:00.000Z');
  });

  it('ends the search after five years', () => {
    const sundays = [[], [], [], [], [], [], [{ from: 600, to: 601 }]];
    const rare = calendar({ week: sundays });
    expect(iso(rare.after(at('2026-01-01T00:00:00Z'), 261 * MINUTE))).toBe(
      '2030-12-29T09:01:00.000Z',
    );
    expect(rare.after(at('2026-01-01T00:00:00Z'), 262 * MINUTE)).toBeNull();
  });
});

describe('Where clocks are changed', () => {
  const [spring, autumn] = ['2026-03-29', '2026-10-25'];

  it('a whole day has 23 or 25 hours', () => {
    expect(openOn(spring, { from: 0, to: 1440 })).toBe(23);
    expect(openOn(autumn, { from: 0, to: 1440 })).toBe(25);
  });

  it('a time that is skipped is the moment of the change', () => {
    expect(openOn(spring, { from: 150, to: 300 })).toBe(2);
    expect(openOn(spring, { from: 0, to: 150 })).toBe(2);
    expect(openOn(spring, { from: 125, to: 170 })).toBe(0);
  });

  it('of a time that comes twice the first counts', () => {
    expect(openOn(autumn, { from: 150, to: 300 })).toBe(3.5);
    expect(openOn(autumn, { from: 0, to: 150 })).toBe(2.5);
    expect(openOn(autumn, { from: 120, to: 180 })).toBe(2);
  });

  it('by half an hour on Lord Howe Island, a day is half an hour shorter or longer', () => {
    const island = calendar({ timeZone: 'Australia/Lord_Howe', week: always });
    const sunday = (date: string) =>
      island.spans(at(`${date}T00:00:00+11:00`) - HOUR, at(`${date}T00:00:00+11:00`) + 30 * HOUR);
    expect(sunday('2026-04-05')).toHaveLength(1);
    const week = [[], [], [], [], [], [], [{ from: 0, to: 1440 }]];
    const open = (date: string) =>
      calendar({ timeZone: 'Australia/Lord_Howe', week }).between(
        at(`${date}T00:00:00Z`) - 36 * HOUR,
        at(`${date}T00:00:00Z`) + 48 * HOUR,
      ) / HOUR;
    expect([open('2026-04-05'), open('2026-10-04')]).toEqual([24.5, 23.5]);
  });
});
