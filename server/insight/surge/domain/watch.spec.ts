import { everyQuarter } from './episodes.js';
import { measure } from './simulation.js';
import { simulateTalk } from './simulated-talk.js';
import { watchNegatives } from './watch-negatives.js';
import { watchVolume } from './watch-volume.js';
import { HOUR_MS, hourOfWeekIn, QUARTER_MS, weekCourse } from './week-course.js';

const DAY_MS = 24 * HOUR_MS;
const from = Date.UTC(2026, 0, 5);
const inUtc = hourOfWeekIn('UTC');

describe.each([
  { perHour: 3, withinHours: 3 },
  { perHour: 30, withinHours: 1.5 },
])('at $perHour messages an hour', ({ perHour, withinHours }) => {
  const measured = measure(perHour, { months: 3, surges: 40, withinHours });

  it('raises at most one false alarm in five weeks of a normal course', () => {
    const { volume, negatives } = measured.falseAlarms;
    expect((volume + negatives) / measured.weeks).toBeLessThanOrEqual(0.2);
  });

  it(`finds nine of ten threefold surges within ${withinHours} hours`, () => {
    expect(measured.foundInTime / measured.surges).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a surge', () => {
  const now = from + 57 * DAY_MS;
  const talk = (growth: number, hours: number) =>
    simulateTalk({
      seed: 11,
      from,
      weeks: 9,
      perHour: 10,
      surge: { at: now - 10 * HOUR_MS, hours, growth },
    }).filter(({ at }) => at < now);
  const watched = (growth: number, hours: number) => {
    const all = talk(growth, hours);
    const course = weekCourse(all, from, now - DAY_MS, inUtc);
    const last = all.filter(({ at }) => at >= now - DAY_MS);
    return watchVolume(everyQuarter(last, now - DAY_MS, now), course, inUtc);
  };

  it('is told once, with what was seen, what was expected and how rare that is', () => {
    const [episode, ...others] = watched(6, 10);
    expect(others).toEqual([]);
    expect(episode?.observed).toBeGreaterThan(2 * episode!.expected);
    expect(episode?.p).toBeLessThan(0.0005);
    expect(episode?.began).toBeGreaterThanOrEqual(now - 11 * HOUR_MS);
    expect(episode?.ended).toBeNull();
  });

  it('ends when it has been calm for a while', () => {
    const [episode] = watched(6, 3);
    expect(episode?.ended).toBeGreaterThan(now - 8 * HOUR_MS);
  });

  it('of an earlier week does not hide the next one', () => {
    const earlier = simulateTalk({
      seed: 11,
      from,
      weeks: 8,
      perHour: 10,
      surge: { at: from + 20 * DAY_MS, hours: 30, growth: 20 },
    });
    const clean = simulateTalk({ seed: 11, from, weeks: 8, perHour: 10 });
    const to = from + 56 * DAY_MS;
    const mean = (quarters: typeof clean) => {
      const { rates } = weekCourse(quarters, from, to, inUtc);
      return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    };
    expect(mean(earlier)).toBeLessThan(1.25 * mean(clean));
  });
});

describe('the share of negatives', () => {
  const day = (share: number) =>
    everyQuarter([], from, from + DAY_MS).map(({ at }, i) => ({
      at,
      total: 2,
      negatives: i >= 48 ? Math.round(2 * share) : i % 4 === 0 ? 1 : 0,
    }));
  const course = {
    rates: new Array<number>(168).fill(8),
    size: 20,
    negative: { a: 12, b: 48 },
    weeks: 8,
  };

  it('is told when it jumps while the volume stays as it is', () => {
    const [episode] = watchNegatives(day(1), course);
    expect(episode?.found).toBeGreaterThan(from + 12 * HOUR_MS);
    expect(episode?.found).toBeLessThan(from + 15 * HOUR_MS);
  });

  it('says nothing while it is as usual', () => {
    expect(watchNegatives(day(0), course)).toEqual([]);
  });
});

describe('the hour of the week', () => {
  it('is that of the wall clock, also when clocks change', () => {
    const inBrussels = hourOfWeekIn('Europe/Brussels');
    // Sunday 29 March 2026: 01:45 is followed by 03:00.
    const before = Date.UTC(2026, 2, 29, 0, 45);
    expect(inBrussels(before)).toBe(6 * 24 + 1);
    expect(inBrussels(before + QUARTER_MS)).toBe(6 * 24 + 3);
  });
});
