import { timeAgo } from './ago';

const now = Date.parse('2026-03-10T12:00:00.000Z');
const style = { language: 'en', zone: 'UTC' };
const before = (ms: number) => timeAgo(now - ms, now, style);

describe('how long ago', () => {
  it.each([
    [20_000, 'now'],
    [2 * 60_000, '2 min. ago'],
    [119 * 60_000, '1 hr. ago'],
    [25 * 3_600_000, 'yesterday'],
    [9 * 86_400_000, '9 days ago'],
    [40 * 86_400_000, 'Jan 29'],
    [800 * 86_400_000, 'Dec 31, 2023'],
  ])('%d ms is said as "%s"', (ms, words) => {
    expect(before(ms)).toBe(words);
  });

  it('speaks of what is still to come', () => {
    expect(timeAgo(now + 3 * 86_400_000, now, style)).toBe('in 3 days');
  });

  it('speaks the language asked for', () => {
    expect(timeAgo(now - 86_400_000, now, { ...style, language: 'nl' })).toBe('gisteren');
  });
});
