import { dateOf } from './calendar-date.js';
import { easterSunday, publicHolidays } from './public-holidays.js';

describe('Easter', () => {
  it.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('of %i is a Sunday: %s', (year, date) => {
    expect(dateOf(easterSunday(year))).toBe(date);
  });
});

describe('Public holidays', () => {
  const dates = (country: 'BE' | 'FR' | 'NL', year: number) =>
    publicHolidays(country, year, 'en').map(({ on }) => on.slice(5));

  it('of Belgium are ten, in order', () => {
    expect(dates('BE', 2026)).toEqual([
      '01-01',
      '04-06',
      '05-01',
      '05-14',
      '05-25',
      '07-21',
      '08-15',
      '11-01',
      '11-11',
      '12-25',
    ]);
  });

  it('of France are eleven', () => {
    expect(dates('FR', 2027)).toHaveLength(11);
    expect(dates('FR', 2027)).toContain('03-29');
  });

  it('of the Netherlands move King’s Day off a Sunday and know when Liberation Day is free', () => {
    expect(dates('NL', 2025)).toEqual(expect.arrayContaining(['04-26', '05-05']));
    expect(dates('NL', 2026)).toEqual(expect.arrayContaining(['04-27', '04-03', '12-26']));
    expect(dates('NL', 2026)).not.toContain('05-05');
  });

  it('are named in the language of whoever takes them', () => {
    const named = (language: 'en' | 'fr' | 'nl') =>
      publicHolidays('BE', 2026, language).find(({ on }) => on === '2026-12-25')?.name;
    expect([named('en'), named('fr'), named('nl')]).toEqual(['Christmas Day', 'Noël', 'Kerstmis']);
  });
});
