import { isTimeZone } from './time-zone.js';

describe('A time zone', () => {
  it.each(['Europe/Brussels', 'UTC', 'America/New_York'])('is %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['Europe/Atlantis', '', '../etc', 'Europe/Brussels; drop table'])('is not %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
