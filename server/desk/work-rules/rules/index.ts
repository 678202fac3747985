/** Rules: triggers, conditions and actions that take work off people. */
export { RulesModule } from './rules.module.js';
