import fc from 'fast-check';
import type { FailureClass } from '../../contract.js';
import { afterNotSent, backoff, type NotSentFacts, restAfterUnknown } from './retry-plan.js';

const now = new Date('2026-03-01T12:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const facts = (over: Partial<NotSentFacts> & { failure: FailureClass }): NotSentFacts => ({
  attempt: 1,
  createdAt: now,
  windowEndsAt: null,
  now,
  chance: 0.5,
  ...over,
});

describe('after a reply was provably not sent', () => {
  it.each(['unreachable', 'rate-limited', 'unavailable'] as const)(
    'it is tried again by itself when the network was %s',
    (failure) => expect(afterNotSent(facts({ failure })).kind).toBe('retry'),
  );

  it.each(['window-closed', 'target-gone', 'not-allowed', 'invalid'] as const)(
    'it is not tried again by itself when it was %s',
    (failure) => expect(afterNotSent(facts({ failure }))).toEqual({ kind: 'fail', failure }),
  );

  it('it waits for the channel when its token is dead', () => {
    expect(afterNotSent(facts({ failure: 'auth' }))).toEqual({
      kind: 'wait-for-channel',
      restUntil: after(5),
    });
  });

  it('it is left alone while the network holds it back', () => {
    expect(afterNotSent(facts({ failure: 'awaiting-moderation' }))).toEqual({ kind: 'hold' });
  });

  it('it comes again exactly when the network said', () => {
    expect(afterNotSent(facts({ failure: 'rate-limited', retryAfterMs: 90_000 }))).toEqual({
      kind: 'retry',
      at: after(90),
      restUntil: after(90),
    });
  });

  it('it fails for its window when the next try would come too late', () => {
    const failure = 'rate-limited';
    const close = facts({ failure, retryAfterMs: 60_000, windowEndsAt: after(60) });
    expect(afterNotSent(close)).toEqual({ kind: 'fail', failure: 'window-closed' });
    expect(afterNotSent({ ...close, windowEndsAt: after(61) }).kind).toBe('retry');
  });

  it('it fails after a day where the network has no window', () => {
    const createdAt = after(-86_400);
    expect(afterNotSent(facts({ failure: 'unreachable', createdAt }))).toEqual({
      kind: 'fail',
      failure: 'unreachable',
    });
  });

  it.each(['unreachable', 'rate-limited'] as const)(
    'the channel rests no longer than a minute when it did not say how long (%s)',
    (failure) => {
      const plan = afterNotSent(facts({ failure, attempt: 10, chance: 0.99 }));
      expect(plan).toMatchObject({ kind: 'retry', restUntil: after(60) });
    },
  );
});

describe('backoff', () => {
  it('is anything from a second to a limit that doubles up to fifteen minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, chance) => {
          const limit = Math.min(900_000, 1000 * 2 ** attempt);
          expect(backoff(attempt, chance)).toBeGreaterThanOrEqual(1000);
          expect(backoff(attempt, chance)).toBeLessThanOrEqual(limit);
        },
      ),
    );
    expect(backoff(20, 1)).toBe(900_000);
  });
});

describe('restAfterUnknown', () => {
  it('grows from a second to a minute', () => {
    expect([1, 2, 3, 7, 100].map(restAfterUnknown)).toEqual([1000, 2000, 4000, 60_000, 60_000]);
  });
});
