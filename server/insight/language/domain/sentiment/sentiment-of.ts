import type { Sentiment } from '../../contract.js';
import type { Cues } from '../cues.js';
import type { SentimentFeatures } from './sentiment-features.js';
import { CLASSES, cueScores, type PackedWeights, sentimentScores } from './sentiment-model.js';

/** Texts of three tones were there to learn from in other languages only: here the cues lead. */
const CUES_LEAD = new Set(['nl']);
const SHARE_OF_CUES = 0.75;

/** What speaks for each class: the learned words and, where they know too little, the cues. */
export function toneScores(
  features: SentimentFeatures,
  language: string | null,
  weights: PackedWeights,
): number[] {
  const scores = sentimentScores(weights, features);
  if (language === null || !CUES_LEAD.has(language)) return scores;
  const byCues = cueScores(weights, features);
  return scores.map((score, of) => score * (1 - SHARE_OF_CUES) + byCues[of]! * SHARE_OF_CUES);
}

export const bestOf = (scores: readonly number[]): Sentiment =>
  CLASSES[scores.indexOf(Math.max(...scores))]!;

/** What the word lists alone say. */
export function sentimentByLists(cues: Cues): Sentiment {
  const { good, bad } = toneOf(cues);
  if (bad > good) return 'negative';
  return good > bad + 0.5 ? 'positive' : 'neutral';
}

const toneOf = (cues: Cues): { good: number; bad: number } => ({
  good: cues.positive + cues.thanks * 0.7 + cues.glad,
  bad: cues.negative + cues.complaint * 0.7 + cues.cross * 1.5,
});
