import { dayOf, exactTime, shortTime } from './format-time';

const now = Date.parse('2026-03-18T15:30:00Z');
const inBrussels = { language: 'en', zone: 'Europe/Brussels' };
const short = (at: string, style = inBrussels) => shortTime(Date.parse(at), now, style, 'now');

describe('a short time', () => {
  it('says "now" within the minute', () => {
    expect(short('2026-03-18T15:29:30Z')).toBe('now');
  });

  it('counts minutes and hours near now', () => {
    expect(short('2026-03-18T15:26:00Z')).toBe('4 min');
    expect(short('2026-03-18T12:29:00Z')).toBe('3 hr');
  });

  it('is the clock on the same day, in the zone of the reader', () => {
    expect(short('2026-03-18T01:05:00Z')).toBe('02:05');
  });

  it('names the weekday within a week and the date beyond', () => {
    expect(short('2026-03-16T08:00:00Z')).toBe('Mon 09:00');
    expect(short('2026-02-03T08:00:00Z')).toBe('Feb 3');
    expect(short('2025-12-31T22:30:00Z')).toBe('Dec 31, 2025');
  });

  it('speaks the language of the reader', () => {
    expect(short('2026-03-16T08:00:00Z', { language: 'nl', zone: 'Europe/Brussels' })).toBe(
      'ma 09:00',
    );
  });
});

describe('the exact time', () => {
  it('carries date, seconds and zone', () => {
    expect(exactTime(Date.parse('2026-03-29T01:00:00Z'), inBrussels)).toMatch(
      /Sunday.*March 29.*2026.*03:00:00.*GMT\+2/,
    );
  });
});

describe('the day of a time', () => {
  it('changes at midnight of the zone', () => {
    expect(dayOf(Date.parse('2026-03-18T22:59:59Z'), inBrussels)).toBe('2026-03-18');
    expect(dayOf(Date.parse('2026-03-18T23:00:00Z'), inBrussels)).toBe('2026-03-19');
  });
});
