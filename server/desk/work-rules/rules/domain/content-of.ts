import type { RuleContent } from './rule.js';

/** The part of a rule that a person writes. */
export const contentOf = (rule: RuleContent): RuleContent => ({
  name: rule.name,
  trigger: rule.trigger,
  settings: rule.settings,
  condition: rule.condition,
  actions: rule.actions,
  stopAfter: rule.stopAfter,
  isEnabled: rule.isEnabled,
});
