import fc from 'fast-check';
import { chanceOf, changesOf } from './compare-counts.js';

describe('the chance that two counts differ as much by chance alone', () => {
  it.each([
    [0, 0, 1],
    [5, 5, 1],
    [10, 0, 2 * 0.5 ** 10],
    [8, 2, 2 * (45 + 10 + 1) * 0.5 ** 10],
  ])('of %i after %i is %d', (now, before, chance) => {
    expect(chanceOf({ now, before })).toBeCloseTo(chance, 9);
  });

  it('is near one for the shares of periods of another length', () => {
    expect(chanceOf({ now: 70, before: 10 }, 7 / 8)).toBeCloseTo(1, 1);
  });

  it('goes on smoothly from exact to approximate', () => {
    const exact = chanceOf({ now: 1050, before: 950 });
    const near = chanceOf({ now: 1051, before: 950 });
    expect(Math.abs(exact - near)).toBeLessThan(0.005);
  });

  it('is a chance, and the same the other way round', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (now, before) => {
        const chance = chanceOf({ now, before });
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOf({ now: before, before: now })).toBeCloseTo(chance, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is said of many counts', () => {
  it('names what is new, more, fewer and as usual', () => {
    const said = changesOf([
      { now: 12, before: 0 },
      { now: 60, before: 20 },
      { now: 5, before: 40 },
      { now: 11, before: 9 },
    ]);
    expect(said.map(({ change }) => change)).toEqual(['new', 'more', 'fewer', 'as-usual']);
  });

  it('finds hardly anything where nothing changed, however many are looked at', () => {
    const still = Array.from({ length: 200 }, (_, at) => ({
      now: 20 + (at % 7),
      before: 20 + ((at * 3) % 7),
    }));
    expect(changesOf(still).filter(({ change }) => change !== 'as-usual')).toEqual([]);
  });

  it('says nothing of nothing', () => {
    expect(changesOf([])).toEqual([]);
    expect(changesOf([{ now: 0, before: 0 }])[0]?.change).toBe('as-usual');
  });
});
