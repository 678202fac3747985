/** What rules can do, as far as the thread has words for it. */
export const ruleActs = [
  'assign',
  'set-priority',
  'add-tag',
  'remove-tag',
  'snooze',
  'resolve',
  'add-note',
  'escalate',
  'ask-department',
  'notify',
  'suggest-canned-reply',
  'send-canned-reply',
  'set-guidance',
  'hide',
] as const;
