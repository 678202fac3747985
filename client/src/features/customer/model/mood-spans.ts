import type { WeekMood } from '../../../api/types/customers';

export interface MoodSpan {
  /** Its first day, `2026-03-02`. */
  from: string;
  positive: number;
  neutral: number;
  negative: number;
}

export interface MoodSpans {
  unit: 'week' | 'month';
  spans: MoodSpan[];
}

const DAY = 86_400_000;
const SPANS = 12;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const mondayOf = (at: number): number => {
  const midnight = at - (at % DAY);
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * DAY;
};

/** Twelve weeks when nothing is older, otherwise twelve months; also those without a word. Oldest first. */
export function moodSpans(moods: readonly WeekMood[], now: Date): MoodSpans {
  const thisWeek = mondayOf(now.getTime());
  const firstWeek = thisWeek - (SPANS - 1) * 7 * DAY;
  const isRecent = moods.every(({ week }) => Date.parse(week) >= firstWeek);
  const starts = Array.from({ length: SPANS }, (_, n) =>
    isRecent
      ? firstWeek + n * 7 * DAY
      : Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - SPANS + 1 + n),
  );
  const spans = starts.map((start, n) => {
    const end = starts[n + 1] ?? Infinity;
    const inside = moods.filter(({ week }) => Date.parse(week) >= start && Date.parse(week) < end);
    const sum = (of: (mood: WeekMood) => number) => inside.reduce((all, mood) => all + of(mood), 0);
    return {
      from: dayOf(start),
      positive: sum(({ positive }) => positive),
      neutral: sum(({ neutral }) => neutral),
      negative: sum(({ negative }) => negative),
    };
  });
  return { unit: isRecent ? 'week' : 'month', spans };
}
