import type { Outcome } from './types/conversations';

/** How a conversation can end, in the order of use. */
export const OUTCOMES: readonly Outcome[] = [
  'answered',
  'solved',
  'handed-over',
  'no-answer-needed',
  'spam',
];

/** Leaving a customer without an answer needs a reason that others can read later. */
export const needsReason = (outcome: Outcome): boolean => outcome === 'no-answer-needed';
