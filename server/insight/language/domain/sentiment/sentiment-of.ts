import type { Sentiment } from '../../contract.js';
import type { Cues } from '../cues.js';
import { sentimentFeatures } from './sentiment-features.js';
import { CLASSES, type PackedWeights, sentimentShares } from './sentiment-model.js';

/** No neutral Dutch was there to learn from: in Dutch the word lists have a say of their own. */
const LISTS_HELP = new Set(['nl']);
const TONE = 2;
const CALM = 1;

/** What the learned weights and, where they know too little, the word lists say together. */
export function sentimentOf(
  text: string,
  cues: Cues,
  language: string | null,
  weights: PackedWeights,
): Sentiment {
  const scores = sentimentShares(weights, sentimentFeatures(text, cues)).map(Math.log);
  if (language !== null && LISTS_HELP.has(language)) {
    const { good, bad } = toneOf(cues);
    const both = Math.max(1, good + bad);
    scores[0]! += (TONE * bad) / both;
    scores[2]! += (TONE * good) / both;
    if (good + bad === 0) scores[1]! += CALM;
  }
  return CLASSES[scores.indexOf(Math.max(...scores))]!;
}

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
