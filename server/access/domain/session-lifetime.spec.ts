import { idleSince, needsTouch, sessionExpiry } from './session-lifetime.js';

const at = (time: string) => new Date(`2026-03-${time}Z`);

describe('A session', () => {
  it('ends after seven days, however busy', () => {
    expect(sessionExpiry(at('01T08:00:00'))).toEqual(at('08T08:00:00'));
  });

  it('ends after twelve hours without use', () => {
    expect(idleSince(at('02T08:00:00'))).toEqual(at('01T20:00:00'));
  });

  it('notes its use once a minute and not more', () => {
    expect(needsTouch(at('01T08:00:00'), at('01T08:00:59'))).toBe(false);
    expect(needsTouch(at('01T08:00:00'), at('01T08:01:00'))).toBe(true);
  });
});
