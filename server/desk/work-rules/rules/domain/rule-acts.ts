/** What can happen to a rule; each makes a version. */
export const RULE_ACTS = [
  'made',
  'changed',
  'switched-on',
  'switched-off',
  'restored',
  'removed',
  'brought-back',
] as const;
export type RuleAct = (typeof RULE_ACTS)[number];
