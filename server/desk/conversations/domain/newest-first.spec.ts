import { newestFirst } from './newest-first.js';

const placed = (at: string, id = 'a') => ({ at, id });

describe('newestFirst', () => {
  it.each([
    ['a later second', '2025-03-01 12:00:01+00', '2025-03-01 12:00:00+00'],
    ['a later microsecond', '2025-03-01 12:00:00.000002+00', '2025-03-01 12:00:00.000001+00'],
    ['a fraction after none', '2025-03-01 12:00:00.1+00', '2025-03-01 12:00:00+00'],
    ['summer time after winter time', '2025-03-30 03:00:00+02', '2025-03-30 01:59:59+01'],
    ['a half-hour zone', '2025-03-01 12:00:00+05:30', '2025-03-01 06:29:00+00'],
  ])('puts %s first', (_, newer, older) => {
    expect(newestFirst(placed(newer), placed(older))).toBe(-1);
    expect(newestFirst(placed(older), placed(newer))).toBe(1);
  });

  it('orders by id what happened at the same time', () => {
    const at = '2025-03-01 12:00:00+00';
    expect(
      [placed(at, 'a'), placed(at, 'c'), placed(at, 'b')].sort(newestFirst).map(({ id }) => id),
    ).toEqual(['c', 'b', 'a']);
  });
});
