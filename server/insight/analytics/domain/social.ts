import type { Figure } from './figure.js';

/** What is known of an audience on one day; null: nobody counted it. */
export interface AudienceDay {
  whose: 'own' | 'competitor';
  name: string;
  onDay: string;
  followers: number | null;
  likes: number | null;
  comments: number | null;
  shares: number | null;
  clicks: number | null;
  mentions: number | null;
}

export type AudienceRate = 'followers' | 'growth' | 'engagement' | 'voice';

/**
 * A social measure of a period, from the counts of its days and the own mentions in the desk. The
 * followers at the start are those of the last count up to the first day; without one, of the first.
 */
export function audienceFigure(
  rate: AudienceRate,
  {
    before,
    within,
    ownMentions,
  }: { before: readonly AudienceDay[]; within: readonly AudienceDay[]; ownMentions: number },
): Figure {
  if (rate === 'voice') return voice(within, ownMentions);
  const own = within.filter(({ whose }) => whose === 'own');
  const ends = followersAtEnds(
    before.filter(({ whose }) => whose === 'own'),
    own,
  );
  if (rate === 'followers') return { value: ends ? ends.end : null, n: own.length };
  if (!ends || ends.start === 0) return { value: null, n: own.length };
  if (rate === 'growth') return { value: (ends.end - ends.start) / ends.start, n: own.length };
  return ends.end === 0
    ? { value: null, n: own.length }
    : { value: actionsOf(own) / ends.end, n: own.length };
}

/** Own mentions beside those of the competitors; the desk's own ones count where no file names any. */
function voice(within: readonly AudienceDay[], seen: number): Figure {
  const named = within.filter(({ whose }) => whose === 'own');
  const own = seen + total(named.map(({ mentions }) => mentions));
  const others = total(
    within.filter(({ whose }) => whose === 'competitor').map(({ mentions }) => mentions),
  );
  const all = own + others;
  return { value: others === 0 || all === 0 ? null : own / all, n: all };
}

/** Likes, comments, shares and clicks of some days. */
const actionsOf = (days: readonly AudienceDay[]): number =>
  total(days.flatMap(({ likes, comments, shares, clicks }) => [likes, comments, shares, clicks]));

const total = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

function followersAtEnds(
  before: readonly AudienceDay[],
  within: readonly AudienceDay[],
): { start: number; end: number } | undefined {
  const names = new Set(within.filter(counted).map(({ name }) => name));
  let start = 0;
  let end = 0;
  for (const name of names) {
    const mine = within.filter((day) => day.name === name && counted(day)).sort(byDay);
    const known = before.filter((day) => day.name === name && counted(day)).sort(byDay);
    start += (known.at(-1) ?? mine[0]!).followers!;
    end += mine.at(-1)!.followers!;
  }
  return names.size === 0 ? undefined : { start, end };
}

const counted = ({ followers }: AudienceDay): boolean => followers !== null;
const byDay = (one: AudienceDay, other: AudienceDay): number => (one.onDay < other.onDay ? -1 : 1);
