import { Dice } from './dice.js';
import { DAY, HOUR, isStaffed, livelyMoment, MINUTE, whenAwake, whenStaffed } from './rhythm.js';

const house = { hoursAhead: 1 };
const at = (iso: string) => Date.parse(iso);

describe('the rhythm of the house', () => {
  it.each([
    ['2026-11-18T06:59:00Z', false],
    ['2026-11-18T07:00:00Z', true],
    ['2026-11-18T18:59:00Z', true],
    ['2026-11-18T19:00:00Z', false],
    ['2026-11-21T08:00:00Z', true],
    ['2026-11-21T16:00:00Z', false],
    ['2026-11-22T10:00:00Z', false],
  ])('at %s somebody is there: %s', (moment, expected) => {
    expect(isStaffed(at(moment), house)).toBe(expected);
  });

  it('leaves a moment of work alone, and puts others after the next opening', () => {
    const noon = at('2026-11-18T11:00:00Z');
    expect(whenStaffed(noon, house, new Dice('a'))).toBe(noon);
    const sunday = whenStaffed(at('2026-11-22T10:00:00Z'), house, new Dice('a'));
    expect(sunday).toBeGreaterThan(at('2026-11-23T07:00:00Z'));
    expect(sunday).toBeLessThan(at('2026-11-23T09:31:00Z'));
  });

  it('lets nobody answer in the night', () => {
    const night = whenAwake(at('2026-11-18T01:30:00Z'), house, new Dice('a'));
    expect(night).toBeGreaterThanOrEqual(at('2026-11-18T05:00:00Z'));
    expect(night).toBeLessThan(at('2026-11-18T08:00:00Z'));
  });

  it('has more to do by day than by night, and on Mondays than on Sundays', () => {
    const dice = new Dice('rhythm');
    const from = at('2026-10-26T00:00:00Z');
    const moments = Array.from({ length: 2_000 }, () =>
      livelyMoment(from, from + 28 * DAY, house, dice),
    );
    const local = moments.map((moment) => new Date(moment + HOUR));
    const night = local.filter((moment) => moment.getUTCHours() < 6).length;
    const day = local.filter((moment) => moment.getUTCHours() === 19).length;
    expect(day).toBeGreaterThan(night);
    const on = (weekday: number) => local.filter((moment) => moment.getUTCDay() === weekday).length;
    expect(on(1)).toBeGreaterThan(1.5 * on(0));
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(from);
    expect(MINUTE).toBe(60_000);
  });
});
