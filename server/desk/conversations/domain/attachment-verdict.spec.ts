import type { EgressResult } from '../../../platform/egress/contract.js';
import { nextAttempt, verdictOn } from './attachment-verdict.js';

const answer = (status: number, body = 'x'): EgressResult => ({
  kind: 'response',
  status,
  headers: {},
  body: Buffer.from(body),
  json: () => undefined,
});
const failure = (kind: 'not-sent' | 'unknown', code: string): EgressResult =>
  ({ kind, code, detail: '' }) as EgressResult;

describe('verdictOn', () => {
  it('keeps what arrived', () => {
    expect(verdictOn(answer(200))).toMatchObject({ kind: 'keep' });
  });

  it.each([
    ['an address inside the house', failure('not-sent', 'blocked')],
    ['something too large', failure('unknown', 'too-large')],
    ['an address that leads elsewhere', answer(302)],
    ['something that is gone', answer(404)],
    ['something empty', answer(200, '')],
  ])('refuses %s for good, with a reason', (_, result) => {
    expect(verdictOn(result)).toMatchObject({
      kind: 'refuse',
      reason: expect.stringMatching(/\.$/),
    });
  });

  it.each([
    ['a name that does not resolve', failure('not-sent', 'dns')],
    ['a broken line', failure('unknown', 'reset')],
    ['a busy place', answer(429)],
    ['a failing place', answer(503)],
  ])('tries again later after %s', (_, result) => {
    expect(verdictOn(result).kind).toBe('later');
  });
});

describe('nextAttempt', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  const minutes = (attempts: number) => (Number(nextAttempt(attempts, now)) - Number(now)) / 60_000;

  it('waits longer each time, at most six hours', () => {
    expect([1, 2, 3, 7].map(minutes)).toEqual([1, 4, 16, 360]);
  });

  it('ends after eight attempts', () => {
    expect(nextAttempt(8, now)).toBeUndefined();
  });
});
