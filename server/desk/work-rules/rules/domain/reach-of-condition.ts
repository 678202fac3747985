import type { Condition, FactName } from '../../conditions/contract.js';

/** `always` and `never` for conditions that do not look at anything that differs. */
export type Reach = 'always' | 'sometimes' | 'never';

/** Whether a condition tells conversations apart at all. */
export function reachOfCondition(condition: Condition): Reach {
  if ('all' in condition) {
    const parts = condition.all.map(reachOfCondition);
    if (parts.includes('never')) return 'never';
    return parts.every((part) => part === 'always') ? 'always' : 'sometimes';
  }
  if ('any' in condition) {
    const parts = condition.any.map(reachOfCondition);
    if (parts.includes('always')) return 'always';
    return parts.every((part) => part === 'never') ? 'never' : 'sometimes';
  }
  return 'sometimes';
}

/** The facts that a condition asks, each once. */
export function factsAskedBy(condition: Condition): FactName[] {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
  if (!parts) return 'fact' in condition ? [condition.fact] : [];
  return [...new Set(parts.flatMap(factsAskedBy))];
}
