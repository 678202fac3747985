import { aCandidate, aQueue } from './testing/people.js';
import { type Day, luckOf, simulate } from './testing/simulate.js';

const seeds = [1, 2, 3, 4, 5, 6];
const office = (perMinute: number, hours: number): Day => ({
  minutes: 24 * 60,
  arrivals: (minute) => (minute < hours * 60 ? perMinute : 0),
  handling: 12,
  languages: ['nl', 'fr', 'en'],
});
const speaks = (...languages: string[]) => ({ languages: new Set(languages) });
const staff = [
  aCandidate('anna', { capacity: 6, ...speaks('nl', 'en') }),
  aCandidate('bram', { capacity: 6, ...speaks('nl', 'en') }),
  aCandidate('chloe', { capacity: 6, ...speaks('fr', 'en') }),
  aCandidate('david', { capacity: 6, ...speaks('fr', 'nl', 'en') }),
];

describe.each(seeds)('Days of traffic, seed %i', (seed) => {
  it('never give anybody more than they can carry, however much comes', () => {
    const flood = simulate(aQueue(), staff, office(4, 6), luckOf(seed));
    expect(flood.overloads).toBe(0);
  });

  it('leave nothing behind once the rush is over', () => {
    const rush = simulate(aQueue(), staff, office(2.5, 8), luckOf(seed));
    expect(rush.left).toBe(0);
  });

  it('let nothing be overtaken by what came more than 150 minutes later', () => {
    const rush = simulate(aQueue(), staff, office(2.5, 10), luckOf(seed));
    expect(rush.longestWait.get(4)).toBeGreaterThan(60);
    expect(rush.leaps(151)).toBe(0);
  });

  it('give everybody of one kind the same, within one in ten', () => {
    const equal = ['a', 'b', 'c', 'd', 'e'].map((id) => aCandidate(id, { capacity: 6 }));
    for (const strategy of ['least-loaded', 'longest-idle'] as const) {
      const { given } = simulate(aQueue({ strategy }), equal, office(1.2, 10), luckOf(seed));
      const counts = [...given.values()];
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      for (const count of counts) expect(Math.abs(count - mean) / mean).toBeLessThan(0.1);
    }
  });

  it('find somebody in the end for a language that nobody speaks', () => {
    const queue = aQueue({
      needsLanguage: true,
      steps: [{ afterMinutes: 45, giveUp: 'language', teamId: null }],
    });
    const day = { ...office(0.5, 8), languages: ['nl', 'fr', 'pl'] };
    const { left, longestWait } = simulate(queue, staff, day, luckOf(seed));
    expect(left).toBe(0);
    expect(Math.max(...longestWait.values())).toBeLessThan(50);
  });
});
