import type { QuestionState } from '../contract.js';

export const QUESTION_ACTS = ['remind', 'answer', 'withdraw'] as const;
export type QuestionAct = (typeof QUESTION_ACTS)[number];

interface Transition {
  from: readonly QuestionState[];
  act: QuestionAct;
  to: QuestionState;
}

/** What can happen to a question; it is answered once. */
export const QUESTION_TABLE: readonly Transition[] = [
  { from: ['open'], act: 'remind', to: 'open' },
  { from: ['open'], act: 'answer', to: 'answered' },
  { from: ['open'], act: 'withdraw', to: 'withdrawn' },
];

/** The state after an act, or undefined when the act is not possible now. */
export const questionAfter = (state: QuestionState, act: QuestionAct): QuestionState | undefined =>
  QUESTION_TABLE.find((row) => row.act === act && row.from.includes(state))?.to;
