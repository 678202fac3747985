import { retryAfterMs, withoutAnswer } from './outcomes.js';

const NOW = new Date('2026-09-21T12:00:00Z');

it.each([
  ['7', 7_000],
  ['0.5', 500],
  ['0', 0],
  ['Mon, 21 Sep 2026 12:00:30 GMT', 30_000],
  ['Mon, 21 Sep 2026 11:00:00 GMT', 0],
  ['soon', undefined],
  ['-3', undefined],
  ['', undefined],
])('Retry-After "%s" means %s ms', (header, expected) => {
  expect(retryAfterMs({ 'retry-after': header }, NOW)).toBe(expected);
});

it('tells what left the house from what may have arrived', () => {
  expect(withoutAnswer({ kind: 'not-sent', code: 'dns', detail: 'd' })).toEqual({
    outcome: 'not-sent',
    failure: 'unreachable',
    detail: 'd',
  });
  expect(withoutAnswer({ kind: 'not-sent', code: 'blocked', detail: 'd' })).toMatchObject({
    failure: 'not-allowed',
  });
  expect(withoutAnswer({ kind: 'unknown', code: 'reset', detail: 'd' })).toEqual({
    outcome: 'unknown',
    detail: 'd',
  });
});
