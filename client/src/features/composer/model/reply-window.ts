import type { Instant } from '../../../api/types/common';

export interface WindowLeft {
  unit: 'days' | 'hours' | 'minutes';
  /** Whole units that certainly remain; 0 minutes when it closes within this minute. */
  amount: number;
  isSoon: boolean;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a reply stays possible; null without a window, 'closed' after it. */
export function windowLeft(endsAt: Instant | null, now: Date): WindowLeft | 'closed' | null {
  if (endsAt === null) return null;
  const left = Date.parse(endsAt) - now.getTime();
  if (left <= 0) return 'closed';
  const isSoon = left < 2 * hour;
  if (left >= 2 * day) return { unit: 'days', amount: Math.floor(left / day), isSoon };
  if (left >= 2 * hour) return { unit: 'hours', amount: Math.floor(left / hour), isSoon };
  return { unit: 'minutes', amount: Math.floor(left / minute), isSoon };
}
