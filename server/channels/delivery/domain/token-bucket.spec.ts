import fc from 'fast-check';
import { msUntilNext, refill } from './token-bucket.js';

const pace = { perMinute: 60, burst: 5 };
const start = new Date('2026-03-01T12:00:00Z');
const after = (ms: number) => new Date(start.getTime() + ms);

describe('the token bucket of a channel', () => {
  it('fills evenly up to the burst', () => {
    const empty = { tokens: 0, refilledAt: start };
    expect(refill(empty, pace, after(1500)).tokens).toBeCloseTo(1.5);
    expect(refill(empty, pace, after(3_600_000)).tokens).toBe(5);
  });

  it('gives nothing for a clock that went back', () => {
    expect(refill({ tokens: 1, refilledAt: start }, pace, after(-60_000)).tokens).toBe(1);
  });

  it('says how long until the next send', () => {
    expect(msUntilNext({ tokens: 0.25, refilledAt: start }, pace)).toBe(750);
    expect(msUntilNext({ tokens: 1, refilledAt: start }, pace)).toBe(0);
  });

  it('never lets out more than the pace and one burst, however often it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 100 }), (waits) => {
        let bucket = { tokens: pace.burst, refilledAt: start };
        let at = 0;
        let sent = 0;
        for (const wait of waits) {
          at += wait;
          bucket = refill(bucket, pace, after(at));
          const now = Math.floor(bucket.tokens);
          sent += now;
          bucket = { ...bucket, tokens: bucket.tokens - now };
        }
        expect(sent).toBeLessThanOrEqual(pace.burst + (at / 60_000) * pace.perMinute + 1e-6);
      }),
    );
  });
});
