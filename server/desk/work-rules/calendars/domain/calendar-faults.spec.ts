import type { CalendarRules } from '../contract.js';
import { calendarFaults } from './calendar-faults.js';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const nineToSix = [{ from: 540, to: 1080 }];
const good: CalendarRules = {
  timeZone: 'Europe/Brussels',
  week: [nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, [], []],
  holidays: [{ on: '12-25', name: 'Christmas', open: [] }],
  extraDays: [{ on: '2026-12-20', name: 'Sunday', open: nineToSix }],
};
const onMonday = (...open: { from: number; to: number }[]) => ({
  week: [open, ...good.week.slice(1)],
});
const faultsOf = (over: Partial<CalendarRules>) =>
  calendarFaults({ ...good, ...over }, NOW).map(({ field, code }) => `${field} ${code}`);

describe('Rules of a calendar', () => {
  it('may say all that a house needs', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf(onMonday({ from: 0, to: 720 }, { from: 720, to: 1440 }))).toEqual([]);
  });

  it.each<[string, Partial<CalendarRules>, string]>([
    ['an unknown zone', { timeZone: 'Europe/Atlantis' }, 'timeZone unknown-zone'],
    ['six days', { week: good.week.slice(1) }, 'week not-seven-days'],
    ['a reversed interval', onMonday({ from: 1080, to: 540 }), 'week.0 reversed-interval'],
    ['an empty interval', onMonday({ from: 540, to: 540 }), 'week.0 reversed-interval'],
    ['an interval of 25 hours', onMonday({ from: 0, to: 1500 }), 'week.0 too-long-interval'],
    [
      'overlapping intervals',
      onMonday({ from: 600, to: 700 }, { from: 540, to: 601 }),
      'week.0 overlapping-intervals',
    ],
    [
      'a night that runs into the hours of the next day',
      onMonday({ from: 1200, to: 2000 }),
      'week.1 overlapping-intervals',
    ],
    [
      'a Sunday night that runs into Monday',
      { week: [...good.week.slice(0, 6), [{ from: 1200, to: 2000 }]] },
      'week.0 overlapping-intervals',
    ],
    [
      'thirteen intervals a day',
      onMonday(...Array.from({ length: 13 }, (_, i) => ({ from: i * 60, to: i * 60 + 1 }))),
      'week.0 too-many-intervals',
    ],
    [
      'a date that never comes',
      { holidays: [{ on: '2026-02-30', name: 'x', open: [] }] },
      'holidays.0 not-a-date',
    ],
    [
      'an extra day of every year',
      { extraDays: [{ on: '12-20', name: 'x', open: nineToSix }] },
      'extraDays.0 not-a-date',
    ],
    [
      'an extra day without hours',
      { extraDays: [{ on: '2026-12-20', name: 'x', open: [] }] },
      'extraDays.0 no-hours',
    ],
    [
      'the same holiday twice',
      { holidays: [...good.holidays, { on: '12-25', name: 'Noël', open: [] }] },
      'holidays.1 duplicate-date',
    ],
    [
      'too many holidays',
      { holidays: Array.from({ length: 501 }, () => good.holidays[0]!) },
      'holidays too-many-days',
    ],
    ['no hours at all', { week: [[], [], [], [], [], [], []], extraDays: [] }, 'week never-open'],
  ])('may not have %s', (_, over, fault) => {
    expect(faultsOf(over)).toEqual([fault]);
  });

  it('may not close every day of the year by holidays', () => {
    const days = Array.from({ length: 366 }, (_, day) =>
      new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10),
    );
    const holidays = days.map((on) => ({ on, name: 'Closed', open: [] }));
    expect(faultsOf({ holidays, extraDays: [] })).toEqual(['week never-open']);
  });

  it('are refused with a sentence that says what to change', () => {
    const [fault] = calendarFaults({ ...good, ...onMonday({ from: 1080, to: 540 }) }, NOW);
    expect(fault!.message).toBe(
      '18:00–09:00 ends before it begins. Let it end later; past midnight it may last until the same time of the next day.',
    );
  });
});
