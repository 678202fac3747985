import { BUNDLE_MS, mailTime } from './mail-time.js';

const zone = 'Europe/Brussels';
const night = { from: 22 * 60, to: 7 * 60 };
const at = (time: string) => new Date(time);

it('waits some minutes, so that what happens together comes together', () => {
  const now = at('2026-03-02T12:00:00Z');
  expect(mailTime(now, zone, null).getTime() - now.getTime()).toBe(BUNDLE_MS);
  expect(mailTime(now, zone, night).getTime() - now.getTime()).toBe(BUNDLE_MS);
});

it('waits for the end of the quiet hours, on both sides of midnight', () => {
  const morning = at('2026-03-03T06:00:00Z');
  expect(mailTime(at('2026-03-02T22:30:00Z'), zone, night)).toEqual(morning);
  expect(mailTime(at('2026-03-03T03:00:00Z'), zone, night)).toEqual(morning);
});

it('keeps to the wall clock over a change of the clock', () => {
  // The clocks go forward on 29 March at two in the morning.
  expect(mailTime(at('2026-03-28T22:30:00Z'), zone, night)).toEqual(at('2026-03-29T05:00:00Z'));
});

it('knows quiet hours within a day, and none', () => {
  const lunch = { from: 12 * 60, to: 13 * 60 };
  expect(mailTime(at('2026-03-02T11:10:00Z'), zone, lunch)).toEqual(at('2026-03-02T12:00:00Z'));
  const now = at('2026-03-02T11:10:00Z');
  expect(mailTime(now, zone, { from: 60, to: 60 }).getTime() - now.getTime()).toBe(BUNDLE_MS);
});
