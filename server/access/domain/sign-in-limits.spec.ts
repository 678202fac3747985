import { secondsToWait, windowStart } from './sign-in-limits.js';

const now = new Date('2026-03-01T10:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const attempts = (count: number, every = 1) =>
  Array.from({ length: count }, (_, index) => ago((count - 1 - index) * every));

describe('Sign-in attempts', () => {
  it('go on up to the tenth for one account', () => {
    expect(secondsToWait('account', attempts(10), now)).toBe(0);
  });

  it('wait from the eleventh on until the oldest of the ten has left the window', () => {
    expect(secondsToWait('account', attempts(11, 60), now)).toBe(15 * 60 - 10 * 60);
  });

  it('have more room for one address, since an office shares it', () => {
    expect(secondsToWait('address', attempts(30), now)).toBe(0);
    expect(secondsToWait('address', attempts(31), now)).toBeGreaterThan(0);
  });

  it('are forgotten after a quarter of an hour', () => {
    expect(windowStart('account', now)).toEqual(ago(900));
  });
});
