import { localDay } from './local-day.js';
import { measures } from './measures/catalogue.js';
import { daysBefore, daysOfStep, lastDays, stepsOf } from './periods.js';
import { pointsOf, wholeOf } from './series.js';

const days = { from: '2026-03-25', to: '2026-04-02' };
const sum = (key: string, fact: string, n: number, over = {}) => ({
  key,
  fact,
  bucket: 0,
  n,
  total: n,
  ...over,
});

describe('days', () => {
  it('are those of the wall clock when the clocks go forward and back', () => {
    const brussels = (at: string) => localDay(Date.parse(at), 'Europe/Brussels');
    expect(brussels('2026-03-28T22:59:59Z')).toEqual({ day: '2026-03-28', hour: 23 });
    expect(brussels('2026-03-29T00:30:00Z')).toEqual({ day: '2026-03-29', hour: 1 });
    expect(brussels('2026-03-29T01:30:00Z')).toEqual({ day: '2026-03-29', hour: 3 });
    expect(brussels('2026-03-29T21:59:59Z')).toEqual({ day: '2026-03-29', hour: 23 });
    expect(brussels('2026-10-25T00:30:00Z')).toEqual({ day: '2026-10-25', hour: 2 });
    expect(brussels('2026-10-25T01:30:00Z')).toEqual({ day: '2026-10-25', hour: 2 });
    expect(brussels('2026-10-25T22:59:59Z')).toEqual({ day: '2026-10-25', hour: 23 });
    expect(localDay(Date.parse('2026-03-29T00:30:00Z'), 'America/New_York').day).toBe('2026-03-28');
  });

  it('of a period are compared with as many days before it, over a change of the clock', () => {
    expect(daysBefore({ from: '2026-03-29', to: '2026-03-30' })).toEqual({
      from: '2026-03-28',
      to: '2026-03-29',
    });
    expect(daysBefore(days)).toEqual({ from: '2026-03-17', to: '2026-03-25' });
    expect(lastDays('2026-03-29', 7)).toEqual({ from: '2026-03-23', to: '2026-03-30' });
  });

  it('make steps that leave no day out and count none twice', () => {
    expect(stepsOf(days, 'week')).toEqual(['2026-03-23', '2026-03-30']);
    expect(stepsOf(days, 'month')).toEqual(['2026-03-01', '2026-04-01']);
    expect(stepsOf(days, 'week').map((at) => daysOfStep(days, at, 'week'))).toEqual([
      { from: '2026-03-25', to: '2026-03-30' },
      { from: '2026-03-30', to: '2026-04-02' },
    ]);
  });
});

it('shows an empty step as nothing, and not as good news', () => {
  const points = pointsOf(measures.get('targets-met')!, { days, step: 'week' }, [], []);
  expect(points.map(({ value, n }) => [value, n])).toEqual([
    [null, 0],
    [null, 0],
  ]);
});

it('carries the backlog on from all that was before', () => {
  const backlog = measures.get('backlog')!;
  const earlier = [sum('', 'conversation-in', 10), sum('', 'resolved', 7)];
  const sums = [
    sum('2026-03-25', 'conversation-in', 4),
    sum('2026-03-26', 'reopened', 1),
    sum('2026-03-31', 'resolved', 6),
  ];
  const points = pointsOf(backlog, { days, step: 'week' }, sums, earlier);
  expect(points.map(({ at, value }) => [at, value])).toEqual([
    ['2026-03-23', 8],
    ['2026-03-30', 2],
  ]);
  expect(wholeOf(backlog, days, sums, earlier).value).toBe(2);
});
