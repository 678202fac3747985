import type { ClockKind } from '../../sla/contract.js';
import type { Condition } from '../../conditions/contract.js';
import type { Trigger } from '../contract.js';

/** Which changes a rule on changed facts listens to. */
export const CHANGES = [
  'priority',
  'tags',
  'team',
  'assignee',
  'labels',
  'segments',
  'satisfaction',
] as const;
export type Change = (typeof CHANGES)[number];

/** Whether minutes count around the clock or within the opening hours of the desk. */
export const HOURS = ['all', 'business'] as const;
export type Hours = (typeof HOURS)[number];

/** What a trigger needs to know besides its name; empty lists stand for "any". */
export interface TriggerSettings {
  /** How long nothing happened, for the idle triggers. */
  minutes?: number;
  hours?: Hours;
  changes?: readonly Change[];
  clocks?: readonly ClockKind[];
}

export interface ActionStep {
  action: string;
  parameters: Readonly<Record<string, unknown>>;
}

/** Everything about a rule that a person writes; what a version keeps. */
export interface RuleContent {
  name: string;
  trigger: Trigger;
  settings: TriggerSettings;
  condition: Condition;
  actions: readonly ActionStep[];
  /** No later rule has its say once this one fired. */
  stopAfter: boolean;
  isEnabled: boolean;
}

export interface Rule extends RuleContent {
  id: string;
  position: number;
  version: number;
}

/** What set a change off: the rule, and the rules that set off the rule. */
export interface Cause {
  ruleId: string;
  ruleName: string;
  firingId: string;
  /** How many rules set each other off in a row, this one included. */
  depth: number;
  /** Every rule that had a part in it, this one included. */
  trail: readonly string[];
}
