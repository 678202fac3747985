import { endOf, tokenState } from './token-state';

const now = Date.parse('2026-03-10T12:00:00.000Z');

describe('a token', () => {
  it('works until it ends or is revoked', () => {
    expect(tokenState({ revokedAt: null, expiresAt: null }, now)).toBe('works');
    expect(tokenState({ revokedAt: null, expiresAt: '2026-03-10T12:00:01.000Z' }, now)).toBe(
      'works',
    );
  });

  it('has expired from the very moment of its end', () => {
    expect(tokenState({ revokedAt: null, expiresAt: '2026-03-10T12:00:00.000Z' }, now)).toBe(
      'expired',
    );
  });

  it('is revoked, even when it has expired as well', () => {
    const past = '2026-01-01T00:00:00.000Z';
    expect(tokenState({ revokedAt: past, expiresAt: past }, now)).toBe('revoked');
  });

  it('ends so many days from now, or never', () => {
    expect(endOf(30, now)).toBe('2026-04-09T12:00:00.000Z');
    expect(endOf(0, now)).toBeUndefined();
  });
});
