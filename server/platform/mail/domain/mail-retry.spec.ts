import { GIVE_UP_AFTER_MS, nextMailTry } from './mail-retry.js';

const posted = new Date('2026-03-02T09:00:00Z');
const later = (ms: number) => new Date(posted.getTime() + ms);

it('waits longer from try to try, an hour at most', () => {
  const waits = [1, 2, 3, 7, 50].map(
    (attempts) => (nextMailTry(attempts, posted, posted)!.getTime() - posted.getTime()) / 60_000,
  );
  expect(waits).toEqual([1, 2, 5, 60, 60]);
});

it('ends after a day', () => {
  expect(nextMailTry(30, posted, later(GIVE_UP_AFTER_MS - 61 * 60_000))).not.toBeNull();
  expect(nextMailTry(30, posted, later(GIVE_UP_AFTER_MS - 59 * 60_000))).toBeNull();
});
