import { randomInt } from 'node:crypto';
import { oneTimePassword, oneTimePasswordExpiry } from './one-time-password.js';

describe('A one-time password', () => {
  it('is four groups that can be read aloud without a mistake', () => {
    for (let i = 0; i < 200; i += 1)
      expect(oneTimePassword((below) => randomInt(below))).toMatch(
        /^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/,
      );
  });

  it('uses what chance gives for every character', () => {
    let next = 0;
    expect(oneTimePassword((below) => next++ % below)).toBe('abcd-efgh-jkmn-pqrs');
  });

  it('is of no use after seven days', () => {
    expect(oneTimePasswordExpiry(new Date('2026-03-01T10:00:00Z'))).toEqual(
      new Date('2026-03-08T10:00:00Z'),
    );
  });
});
