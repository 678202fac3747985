import type { Schemas } from './schemas';

export type Rule = Schemas['RuleDto'];
export type RuleDraft = Schemas['RuleDraftDto'];
export type RuleTrigger = Schemas['RuleTrigger'];
export type RuleVersion = Schemas['RuleVersionDto'];
export type RuleFiring = Schemas['RuleFiringDto'];
export type RuleAction = Schemas['RuleActionDto'];
export type ActionParameter = Schemas['ActionParameterDto'];
export type ActionStep = Schemas['ActionStepDto'];
export type DryRun = Schemas['DryRunDto'];
