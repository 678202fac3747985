import { encodeCursor } from './cursor.js';
import { timeCursor, timeMarkIn } from './time-mark.js';

const id = '0190b3c4-0000-7000-8000-000000000001';

describe('timeMarkIn', () => {
  it.each(['2025-03-01 12:00:00.123456+00', '2024-02-29 23:59:59+05:30', '2025-03-01 12:00:00-03'])(
    'reads its own mark at %s',
    (at) => expect(timeMarkIn(timeCursor({ at, id }))).toEqual({ at, id }),
  );

  it('takes the first page without a mark', () => {
    expect(timeMarkIn(undefined)).toBeUndefined();
  });

  it.each([
    ['a day that does not exist', ['2025-02-31 10:00:00+00', id]],
    ['a month that does not exist', ['2025-13-01 10:00:00+00', id]],
    ['an hour that does not exist', ['2025-01-01 25:00:00+00', id]],
    ['SQL', ["2025-01-01'; drop table x; --", id]],
    ['infinity', ['infinity', id]],
    ['a number', [12, id]],
    ['no id', ['2025-03-01 12:00:00+00', 'x']],
    ['too few values', [id]],
  ])('refuses %s', (_, values) => {
    expect(() => timeMarkIn(encodeCursor(values))).toThrow(/cursor.unknown/);
  });

  it('refuses what is no mark at all', () => {
    expect(() => timeMarkIn('%%%')).toThrow(/cursor.unknown/);
  });
});
