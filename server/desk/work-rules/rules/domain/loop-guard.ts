import type { Cause } from './rule.js';

/** So many rules may set each other off in a row. */
const LONGEST_CHAIN = 3;

/**
 * Whether a rule may fire on what another rule did: never on what itself set off, directly or by
 * way of others, and not when the chain is long already.
 */
export function mayFireAfter(cause: Cause | null, ruleId: string): boolean {
  if (!cause) return true;
  return cause.depth < LONGEST_CHAIN && !cause.trail.includes(ruleId);
}

/** The cause as an event carries it; null for what people and customers did. */
export function causeIn(data: Readonly<Record<string, unknown>>): Cause | null {
  const cause = data['cause'];
  if (typeof cause !== 'object' || cause === null) return null;
  const { ruleId, ruleName, firingId, depth, trail } = cause as Record<string, unknown>;
  if (!Array.isArray(trail)) return null;
  return {
    ruleId: String(ruleId),
    ruleName: String(ruleName),
    firingId: String(firingId),
    depth: Number(depth),
    trail: trail.map(String),
  };
}
