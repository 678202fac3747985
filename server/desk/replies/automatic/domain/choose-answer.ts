import type { Matches } from '../../../../insight/language/index.js';
import type { Refusal } from './answer-setting.js';

export interface ChosenAnswer {
  cannedReplyId: string;
  confidence: number;
}

export type AnswerChoice =
  { refusal: undefined; answer: ChosenAnswer } | { refusal: Refusal; answer: ChosenAnswer | null };

/**
 * The answer to send, if one may be sent: the best match, when it is sure enough, when the most
 * similar question that is known leads to the same, and when a person has switched it on.
 */
export function chooseAnswer(
  { best, nearest }: Matches,
  confidence: number,
  isPermitted: (cannedReplyId: string) => boolean,
): AnswerChoice {
  const first = best[0];
  if (!first || !nearest) return { refusal: 'nothing-fits', answer: null };
  if (first.id === null) return { refusal: 'not-covered', answer: null };
  const answer = { cannedReplyId: first.id, confidence: first.confidence };
  if (nearest.id !== first.id) return { refusal: 'models-disagree', answer };
  if (first.confidence < confidence) return { refusal: 'not-sure-enough', answer };
  if (!isPermitted(first.id)) return { refusal: 'not-switched-on', answer };
  return { refusal: undefined, answer };
}
