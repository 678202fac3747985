/** Names of the drains of this module, for whoever wakes them. */
export const DRY_RUNS = 'rule-dry-runs';
export const RULE_TIMERS = 'rule-timers';
