import { windowLeft } from './reply-window';

const now = new Date('2026-03-02T09:00:00.000Z');
const inMs = (ms: number) => new Date(now.getTime() + ms).toISOString();
const hour = 3_600_000;

describe('windowLeft', () => {
  it('says nothing without a window', () => expect(windowLeft(null, now)).toBeNull());

  it.each([
    [6.9 * 24 * hour, { unit: 'days', amount: 6, isSoon: false }],
    [47 * hour, { unit: 'hours', amount: 47, isSoon: false }],
    [119.5 * 60_000, { unit: 'minutes', amount: 119, isSoon: true }],
    [30_000, { unit: 'minutes', amount: 0, isSoon: true }],
  ])('%d ms before the end it never promises too much', (ms, expected) => {
    expect(windowLeft(inMs(ms), now)).toEqual(expected);
  });

  it('is closed at its end, not a moment later', () => {
    expect(windowLeft(inMs(0), now)).toBe('closed');
    expect(windowLeft(inMs(1), now)).not.toBe('closed');
  });
});
