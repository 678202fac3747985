import { failureOf, isWorthAnotherTry } from './failure.js';

describe('A delivery that failed', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, 'passing'],
    [{ driverError: { code: '40P01' } }, 'passing'],
    [{ driverError: { code: '57P01' } }, 'passing'],
    [{ driverError: { code: '22P05' } }, 'lasting'],
    [{ driverError: { code: '23514' } }, 'lasting'],
    [new Error('Connection terminated unexpectedly'), 'unclear'],
    [new TypeError('x is not a function'), 'unclear'],
  ] as const)('with %p is %s', (error, failure) => expect(failureOf(error)).toBe(failure));

  it('for a reason that passes is tried for ever, for an unclear one a few times', () => {
    expect(isWorthAnotherTry('passing', 1_000)).toBe(true);
    expect(isWorthAnotherTry('unclear', 4)).toBe(true);
    expect(isWorthAnotherTry('unclear', 5)).toBe(false);
    expect(isWorthAnotherTry('lasting', 0)).toBe(false);
  });
});
