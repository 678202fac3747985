import { bankCalendars } from './bank-calendars.js';

const noHolidays = () => [];

describe('The calendars of the demo bank', () => {
  it('have names of their own and an extra day on a Sunday, whatever the year', () => {
    for (let year = 2024; year < 2034; year += 1) {
      const { desk, others } = bankCalendars(year, noHolidays);
      const names = [desk, ...others].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(desk.rules.extraDays.map(({ on }) => new Date(on).getUTCDay())).toEqual([0]);
    }
  });

  it('close on the holidays of three years', () => {
    const asked: string[] = [];
    bankCalendars(2026, (country, year) => {
      asked.push(`${country} ${year}`);
      return [];
    });
    expect(new Set(asked)).toEqual(
      new Set(['BE 2025', 'BE 2026', 'BE 2027', 'NL 2025', 'NL 2026', 'NL 2027']),
    );
  });
});
