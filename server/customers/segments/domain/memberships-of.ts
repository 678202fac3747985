import type { Segment } from '../../../crm/contract.js';
import { type Because, reasonOf } from './because.js';
import type { CustomerFacts } from './customer-facts.js';
import { judge } from './judge.js';
import type { Thresholds } from './segment-table.js';

/** Everything that these customers are by the rules, with the reason in words. */
export const membershipsOf = (
  facts: readonly CustomerFacts[],
  rules: ReadonlyMap<Segment, Thresholds>,
): { customerId: string; segment: Segment; reason: string; because: readonly Because[] }[] =>
  facts.flatMap((known) =>
    [...rules].flatMap(([segment, thresholds]) => {
      const because = judge(segment, known, thresholds);
      return because
        ? [{ customerId: known.customerId, segment, reason: reasonOf(because), because }]
        : [];
    }),
  );
