import { moodSpans } from './mood-spans';

const now = new Date('2026-03-31T23:30:00Z');
const mood = (week: string, negative: number) => ({ week, positive: 1, neutral: 0, negative });

it('tells of twelve weeks when nothing is older', () => {
  const { unit, spans } = moodSpans([mood('2026-03-30T00:00:00.000Z', 2)], now);
  expect([unit, spans.length, spans[0]?.from]).toEqual(['week', 12, '2026-01-12']);
  expect(spans[11]).toEqual({ from: '2026-03-30', positive: 1, neutral: 0, negative: 2 });
  expect(spans[10]).toMatchObject({ positive: 0, negative: 0 });
});

it('tells of twelve months otherwise, each with all its weeks', () => {
  const { unit, spans } = moodSpans(
    [
      mood('2025-12-01T00:00:00.000Z', 1),
      mood('2025-12-29T00:00:00.000Z', 3),
      mood('2026-03-30T00:00:00.000Z', 2),
    ],
    now,
  );
  expect([unit, spans[0]?.from]).toEqual(['month', '2025-04-01']);
  expect(spans[8]).toEqual({ from: '2025-12-01', positive: 2, neutral: 0, negative: 4 });
});
