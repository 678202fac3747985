import type { MonthMood } from '../../../api/types/customers';

export interface MoodMonth {
  /** `2026-03`. */
  month: string;
  positive: number;
  neutral: number;
  negative: number;
  /** From -1, all negative, to 1, all positive; null without a message. */
  tone: number | null;
}

/** The twelve months up to now, those without a word as well; oldest first. */
export function moodMonths(moods: readonly MonthMood[], now: Date): MoodMonth[] {
  const known = new Map(moods.map((mood) => [mood.month.slice(0, 7), mood]));
  return Array.from({ length: 12 }, (_, n) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 11 + n))
      .toISOString()
      .slice(0, 7);
    const { positive = 0, neutral = 0, negative = 0 } = known.get(month) ?? {};
    const all = positive + neutral + negative;
    return {
      month,
      positive,
      neutral,
      negative,
      tone: all === 0 ? null : (positive - negative) / all,
    };
  });
}
