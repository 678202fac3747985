import { isSweepDue } from './night.js';

const at = (time: string) => new Date(time);

describe('the nightly sweep', () => {
  it('begins in the night of the house, winter and summer', () => {
    expect(isSweepDue(at('2026-01-10T01:30:00Z'), 'Europe/Brussels', null)).toBe(true);
    expect(isSweepDue(at('2026-07-10T00:30:00Z'), 'Europe/Brussels', null)).toBe(true);
    expect(isSweepDue(at('2026-07-10T03:30:00Z'), 'Europe/Brussels', null)).toBe(false);
    expect(isSweepDue(at('2026-07-10T12:00:00Z'), 'Europe/Brussels', null)).toBe(false);
  });

  it('begins once a night', () => {
    const night = at('2026-01-10T01:30:00Z');
    expect(isSweepDue(night, 'UTC', null)).toBe(false);
    expect(isSweepDue(night, 'Europe/Brussels', at('2026-01-10T01:05:00Z'))).toBe(false);
    expect(isSweepDue(night, 'Europe/Brussels', at('2026-01-09T01:05:00Z'))).toBe(true);
  });
});
