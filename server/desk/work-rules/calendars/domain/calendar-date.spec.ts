import { dateOf, dayOf, isYearly, weekdayOf, yearlyOf } from './calendar-date.js';

describe('A date', () => {
  it('is a number of days and back', () => {
    expect(dayOf('1970-01-01')).toBe(0);
    expect(dateOf(dayOf('2024-02-29')!)).toBe('2024-02-29');
    expect(yearlyOf(dayOf('2026-12-25')!)).toBe('12-25');
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '',
    '2026-01-01T00:00',
  ])('is not %j', (text) => expect(dayOf(text)).toBeNull());

  it('of every year may be the leap day, but no day that never comes', () => {
    expect(['02-29', '12-25', '01-01'].every(isYearly)).toBe(true);
    expect(['02-30', '13-01', '00-10', '1-1', '2026-01-01'].some(isYearly)).toBe(false);
  });

  it('knows its weekday, Monday first, before 1970 too', () => {
    expect(
      ['2026-11-23', '2026-11-29', '1969-12-29'].map((date) => weekdayOf(dayOf(date)!)),
    ).toEqual([0, 6, 0]);
  });
});
