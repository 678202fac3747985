import { byMonth } from './timeline-months';

const item = (at: string) => ({ type: 'conversation' as const, id: at, at });

it('cuts the time line at the turn of the month and keeps its order', () => {
  const items = [item('2026-03-02T10:00Z'), item('2026-03-01T00:10Z'), item('2026-02-28T23:50Z')];
  expect(byMonth(items, (at) => at.slice(0, 10))).toEqual([
    { month: '2026-03', items: items.slice(0, 2) },
    { month: '2026-02', items: items.slice(2) },
  ]);
});

it('goes by the day of the reader', () => {
  const items = [item('2026-03-01T00:10Z')];
  expect(byMonth(items, () => '2026-02-28')[0]?.month).toBe('2026-02');
});
