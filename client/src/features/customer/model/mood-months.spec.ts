import { moodMonths } from './mood-months';

it('tells of twelve months, also of those without a word', () => {
  const months = moodMonths(
    [{ month: '2026-01-01T00:00:00.000Z', positive: 1, neutral: 1, negative: 2 }],
    new Date('2026-03-31T23:30:00Z'),
  );
  expect(months.map(({ month }) => month)).toEqual([
    ...['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11'],
    ...['2025-12', '2026-01', '2026-02', '2026-03'],
  ]);
  expect(months[9]).toEqual({
    month: '2026-01',
    positive: 1,
    neutral: 1,
    negative: 2,
    tone: -0.25,
  });
  expect(months[10]?.tone).toBeNull();
});
