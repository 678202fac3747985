import { legalMonthAfter } from './legal-month.js';

describe('the legal month', () => {
  it.each([
    ['2026-03-15T10:00:00.000Z', '2026-04-15T10:00:00.000Z'],
    ['2026-01-31T10:00:00.000Z', '2026-02-28T10:00:00.000Z'],
    ['2026-12-05T23:59:00.000Z', '2027-01-05T23:59:00.000Z'],
  ])('of %s ends %s', (asked, due) => {
    expect(legalMonthAfter(new Date(asked)).toISOString()).toBe(due);
  });
});
