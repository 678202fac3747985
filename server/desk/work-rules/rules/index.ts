/** Rules: triggers, conditions and actions that take work off people. */
export { IsRuleAction } from './application/rule-action.decorator.js';
export { RulesModule } from './rules.module.js';
