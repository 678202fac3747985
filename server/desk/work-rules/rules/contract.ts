/** What sets rules going. */
export const TRIGGERS = [
  'message-received',
  'status-changed',
  'fact-changed',
  'clock-warned',
  'clock-breached',
  'idle-unassigned',
  'idle-waiting-for-us',
  'idle-waiting-for-customer',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Events that this module writes. */
export interface RuleEvents {
  'rule.fired': { ruleId: string; firingId: string };
  /** All rules have had their say about this trigger; routing waits for it. */
  'conversation.ruled': { trigger: Trigger; messageId: string | null };
  'rule.changed': { ruleId: string };
}
