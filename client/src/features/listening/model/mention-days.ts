import type { Mentions } from '../../../api/types/listening';

const DAY_MS = 86_400_000;

/** Days from the first to the last, YYYY-MM-DD, both included. */
export function daysUntil(to: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    new Date(to - (count - 1 - i) * DAY_MS).toISOString().slice(0, 10),
  );
}

export interface BrandLine {
  brand: string;
  isOwn: boolean;
  counts: number[];
  total: number;
  /** Of all mentions of these days; own / (own + competitors'). */
  share: number;
}

/** One line a brand, the own ones first. */
export function brandLines(mentions: readonly Mentions[], days: readonly string[]): BrandLine[] {
  const all = mentions.reduce((sum, { count }) => sum + count, 0);
  const brands = new Map(mentions.map(({ brand, isOwn }) => [brand, isOwn]));
  return [...brands]
    .map(([brand, isOwn]) => {
      const counts = days.map((day) =>
        mentions
          .filter((one) => one.day === day && one.brand === brand)
          .reduce((sum, { count }) => sum + count, 0),
      );
      const total = counts.reduce((sum, count) => sum + count, 0);
      return { brand, isOwn, counts, total, share: all === 0 ? 0 : total / all };
    })
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.total - a.total);
}
