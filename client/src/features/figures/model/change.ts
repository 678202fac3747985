import type { Figure, Measure } from '../../../api/types/figures';

export interface Change {
  /** Shares: percentage points; else a share of what was before. */
  by: number;
  direction: 'up' | 'down' | 'same';
  /** Null: neither good news nor bad. */
  isGood: boolean | null;
}

type Unit = Pick<Measure, 'unit' | 'good'>;

/** How a figure moved against the period before; null where one of them says nothing. */
export function changeOf({ unit, good }: Unit, now: Figure, before: Figure): Change | null {
  if (now.value === null || before.value === null) return null;
  if (unit !== 'share' && before.value === 0) return null;
  const by = unit === 'share' ? (now.value - before.value) * 100 : now.value / before.value - 1;
  if (Math.abs(by) < (unit === 'share' ? 0.05 : 0.005))
    return { by: 0, direction: 'same', isGood: null };
  return {
    by,
    direction: by > 0 ? 'up' : 'down',
    isGood: good === null ? null : by > 0 === (good === 'up'),
  };
}
