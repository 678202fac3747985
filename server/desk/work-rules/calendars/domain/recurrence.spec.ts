import ICAL from 'ical.js';
import { dateOf, dayOf } from './calendar-date.js';
import { recurrenceOf } from './ical-recurrence.js';
import { daysOf } from './recurrence.js';

const plenty = () => true;
const horizon = { from: dayOf('2026-01-01')!, to: dayOf('2030-12-31')! };

const ours = (rule: string, start: string, spend = plenty) =>
  daysOf(recurrenceOf(ICAL.Recur.fromString(rule))!, dayOf(start)!, horizon, spend).map(dateOf);

/** What the library's own iterator says, for rules that it comes to an end with. */
function theirs(rule: string, start: string): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  const found: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const date = next.toString();
    if (date > '2030-12-31') break;
    if (date >= '2026-01-01') found.push(date);
  }
  return found;
}

describe('A recurring day', () => {
  it.each([
    ['FREQ=YEARLY', '2020-12-25'],
    ['FREQ=YEARLY;INTERVAL=2', '2019-07-21'],
    ['FREQ=YEARLY;COUNT=8', '2020-05-01'],
    ['FREQ=YEARLY;UNTIL=20280101', '2020-05-01'],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', '2020-11-26'],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO', '2020-05-25'],
    ['FREQ=YEARLY;BYMONTH=4,10;BYMONTHDAY=1', '2020-04-01'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31'],
    ['FREQ=MONTHLY;BYDAY=2FR', '2026-01-09'],
    ['FREQ=MONTHLY;INTERVAL=3', '2025-11-30'],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '2026-02-13'],
    ['FREQ=WEEKLY;BYDAY=SA,SU', '2026-03-07'],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU', '2025-12-30'],
    ['FREQ=DAILY;INTERVAL=10', '2025-12-01'],
    ['FREQ=DAILY;BYMONTH=1;BYDAY=MO', '2026-01-05'],
  ])('of the rule %s from %s falls on the days of RFC 5545', (rule, start) => {
    expect(ours(rule, start)).toEqual(theirs(rule, start));
    expect(ours(rule, start).length).toBeGreaterThan(0);
  });

  it('of a leap year is left out in others, and a numbered weekday without a month is one of the year', () => {
    expect(ours('FREQ=YEARLY', '2024-02-29')).toEqual(['2028-02-29']);
    expect(ours('FREQ=YEARLY;BYDAY=20MO;COUNT=2', '2026-05-18')).toEqual([
      '2026-05-18',
      '2027-05-17',
    ]);
  });

  it('that never comes is looked for on the days of the horizon only', () => {
    let looked = 0;
    const spend = () => (looked += 1) > 0;
    expect(ours('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '0001-01-01', spend)).toEqual([]);
    expect(looked).toBeLessThanOrEqual(5 * 366);
  });

  it('is given up when the budget is used up', () => {
    let left = 10;
    const spend = () => (left -= 1) >= 0;
    expect(ours('FREQ=DAILY', '2026-01-01', spend)).toHaveLength(10);
  });
});
