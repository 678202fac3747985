import type { Taken } from '../../taking-in/domain/customer-record.js';
import { type ImportCounts, NO_COUNTS } from './import-state.js';

/** Counted by lines: a second line of the same new customer adds to them, it makes nobody new. */
export function countTaken(
  keys: readonly string[],
  taken: readonly Taken[],
  refused: number,
): ImportCounts {
  const outcomes = new Map(taken.map(({ key, outcome }) => [key, outcome]));
  const seen = new Set<string>();
  const counts = { ...NO_COUNTS, lines: keys.length + refused, refused };
  for (const key of keys) {
    const outcome = outcomes.get(key);
    if (outcome === 'erased' || outcome === undefined) counts.refused += 1;
    else if (outcome === 'new' && seen.has(key)) counts.changed += 1;
    else counts[outcome] += 1;
    seen.add(key);
  }
  return counts;
}
