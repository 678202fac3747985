/** Rules: triggers, conditions and actions that take work off people. */
export { IsRuleAction } from './application/rule-action.decorator.js';
export { AddRule } from './application/add-rule.js';
export { NamedByRules } from './application/named-by-rules.js';
export type { RuleDraft } from './application/check-rule.js';
export { checkParameters } from './domain/check-parameters.js';
export { RulesModule } from './rules.module.js';
