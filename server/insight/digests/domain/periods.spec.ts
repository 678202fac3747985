import { beforeThat, nextTime, periodBefore } from './periods.js';

const zone = 'Europe/Brussels';

describe('the time of the next digest', () => {
  it.each([
    ['daily', 1, '2026-03-10T05:59:00Z', '2026-03-10T06:00:00.000Z'],
    ['daily', 1, '2026-03-10T06:00:00Z', '2026-03-11T06:00:00.000Z'],
    ['weekly', 1, '2026-03-10T06:00:00Z', '2026-03-16T06:00:00.000Z'],
    ['weekly', 5, '2026-03-10T06:00:00Z', '2026-03-13T06:00:00.000Z'],
    ['monthly', 3, '2026-03-10T06:00:00Z', '2026-04-03T05:00:00.000Z'],
  ] as const)('%s on day %i, asked at %s, is %s', (cadence, day, after, expected) => {
    expect(nextTime({ cadence, hour: 7, day, zone }, new Date(after)).toISOString()).toBe(expected);
  });

  it('keeps its hour over the change of the clocks', () => {
    const next = nextTime(
      { cadence: 'weekly', hour: 7, day: 1, zone },
      new Date('2026-03-24T12:00Z'),
    );
    expect(next.toISOString()).toBe('2026-03-30T05:00:00.000Z');
  });
});

describe('the period of a digest', () => {
  it('is whole days of its zone, up to the day on which it is made', () => {
    const period = periodBefore({ cadence: 'weekly', zone }, new Date('2026-03-30T05:00:00Z'));
    expect(period.start.toISOString()).toBe('2026-03-22T23:00:00.000Z');
    expect(period.end.toISOString()).toBe('2026-03-29T22:00:00.000Z');
  });

  it('is compared with one of the same length', () => {
    const period = { start: new Date('2026-03-02'), end: new Date('2026-03-09') };
    expect(beforeThat(period)).toEqual({
      start: new Date('2026-02-23'),
      end: new Date('2026-03-02'),
    });
  });
});
