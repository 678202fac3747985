import { signalsOf } from './channel-health';

const now = Date.parse('2026-03-10T12:00:00.000Z');

const well = {
  state: 'connected' as const,
  tokenExpiresAt: null,
  lastPollError: null,
  deliveryProblemCount: 0,
  quarantineCount: 0,
  backlog: 0,
};

const keysOf = (over: Partial<typeof well> | object) =>
  signalsOf({ ...well, ...over }, now).map(({ key }) => key);

describe('the signals of a channel', () => {
  it('are none while everything works', () => {
    expect(signalsOf(well, now)).toEqual([]);
  });

  it('begin with a dead token, whatever else is wrong', () => {
    expect(keysOf({ state: 'auth-failed', quarantineCount: 3, lastPollError: 'refused' })).toEqual([
      'authFailed',
      'pollError',
      'quarantine',
    ]);
  });

  it.each([
    ['2026-03-19T12:00:00.000Z', 9],
    ['2026-03-10T13:00:00.000Z', 0],
  ])('count the days until a token ends at %s', (tokenExpiresAt, days) => {
    expect(signalsOf({ ...well, tokenExpiresAt }, now)).toEqual([
      { key: 'tokenExpires', tone: 'dueSoon', count: days },
    ]);
  });

  it('say nothing of a token that lasts for weeks', () => {
    expect(keysOf({ tokenExpiresAt: '2026-05-01T00:00:00.000Z' })).toEqual([]);
  });

  it('say that a token has ended', () => {
    expect(keysOf({ tokenExpiresAt: '2026-03-10T11:59:00.000Z' })).toEqual(['tokenExpired']);
  });

  it('take a short backlog for a busy minute and a long one for trouble', () => {
    expect(signalsOf({ ...well, backlog: 4 }, now)[0]?.tone).toBe('neutral');
    expect(signalsOf({ ...well, backlog: 101 }, now)[0]?.tone).toBe('dueSoon');
  });
});
