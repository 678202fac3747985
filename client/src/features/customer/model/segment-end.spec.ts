import { dayOf, endOfDay } from './segment-end';

describe('the end of a segment', () => {
  it('is the end of the chosen day where one sits', () => {
    const end = new Date(endOfDay('2026-03-31') ?? '');
    expect([end.getFullYear(), end.getMonth(), end.getDate(), end.getHours()]).toEqual([
      2026, 2, 31, 23,
    ]);
  });

  it('is open without a day', () => {
    expect(endOfDay('')).toBeNull();
  });

  it('is not before today', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 30))).toBe('2026-01-05');
  });
});
