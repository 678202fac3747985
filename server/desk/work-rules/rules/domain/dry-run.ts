import type { FactName } from '../../conditions/contract.js';
import type { Trigger } from '../contract.js';

export const DRY_RUN_STATES = ['running', 'done', 'cancelled', 'failed'] as const;
export type DryRunState = (typeof DRY_RUN_STATES)[number];

/** A happening of the past on which the rule would have fired; times are ISO 8601. */
export interface DryRunExample {
  conversationId: string;
  at: string;
  text: string | null;
}

/** Days that a dry run looks back. */
export const DRY_RUN_DAYS = 30;
export const MOST_EXAMPLES = 20;

// What stood fast from the beginning, or is kept with the message.
const KEPT: readonly FactName[] = [
  'text',
  'language',
  'sentiment',
  'intents',
  'network',
  'channel',
  'kind',
  'isPublic',
];

/** Of the facts that a rule asks, those of which only the present is known. */
export function factsOfToday(trigger: Trigger, asked: readonly FactName[]): FactName[] {
  const known: readonly FactName[] =
    trigger === 'message-received' ? [...KEPT, 'status', 'unanswered'] : KEPT;
  return asked.filter((name) => !known.includes(name));
}
