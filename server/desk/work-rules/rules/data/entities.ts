import { RuleDryRunRow } from './rule-dry-run.entity.js';
import { RuleFiringRow } from './rule-firing.entity.js';
import { RuleTimerRow } from './rule-timer.entity.js';
import { RuleVersionRow } from './rule-version.entity.js';
import { RuleRow } from './rule.entity.js';

export const ruleEntities = [RuleRow, RuleVersionRow, RuleFiringRow, RuleTimerRow, RuleDryRunRow];
