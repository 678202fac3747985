import type { Figure } from './figure.js';
import type { Measure } from './measures/measure.js';

export interface Change {
  /** Shares: percentage points; else a share of what was before, 0.12 for 12 %. */
  by: number;
  /** Whether it is good news; null where neither is. */
  isGood: boolean | null;
}

/** How a figure moved against the one before; null where one of them says nothing. */
export function changeOf(
  { unit, good }: Pick<Measure, 'unit' | 'good'>,
  { value }: Figure,
  before: Figure,
): Change | null {
  if (value === null || before.value === null) return null;
  if (unit !== 'share' && before.value === 0) return null;
  const by = unit === 'share' ? (value - before.value) * 100 : value / before.value - 1;
  if (by === 0 || good === null) return { by, isGood: null };
  return { by, isGood: by > 0 === (good === 'up') };
}
