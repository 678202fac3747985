import type { DryRunExample } from './dry-run.js';
import { MOST_EXAMPLES } from './dry-run.js';

export interface Counted {
  checked: number;
  matched: number;
  /** Day (`2026-11-22`, UTC) → firings. */
  byDay: Readonly<Record<string, number>>;
  examples: readonly DryRunExample[];
}

/** One page of history more: `fired` are the happenings on which the rule would have fired. */
export function countFirings(
  counted: Counted,
  checked: number,
  fired: readonly DryRunExample[],
): Counted {
  const byDay = { ...counted.byDay };
  for (const { at } of fired) {
    const day = at.slice(0, 10);
    byDay[day] = (byDay[day] ?? 0) + 1;
  }
  return {
    checked: counted.checked + checked,
    matched: counted.matched + fired.length,
    byDay,
    examples: [...counted.examples, ...fired].slice(0, MOST_EXAMPLES),
  };
}
