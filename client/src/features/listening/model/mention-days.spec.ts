import { brandLines, daysUntil } from './mention-days';

it('counts days back from the last', () => {
  expect(daysUntil(Date.UTC(2026, 2, 1, 12), 3)).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ]);
});

it('gives each brand its line and its share, the own first', () => {
  const days = ['2026-03-01', '2026-03-02'];
  const lines = brandLines(
    [
      { day: '2026-03-01', brand: 'Orbit', isOwn: false, count: 6 },
      { day: '2026-03-02', brand: 'Lumen', isOwn: true, count: 2 },
    ],
    days,
  );
  expect(lines).toEqual([
    { brand: 'Lumen', isOwn: true, counts: [0, 2], total: 2, share: 0.25 },
    { brand: 'Orbit', isOwn: false, counts: [6, 0], total: 6, share: 0.75 },
  ]);
});
