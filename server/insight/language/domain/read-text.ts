import type { Reading, Sentiment } from '../contract.js';
import { type Cues, cuesOf } from './cues.js';
import { intentsOf } from './intents-of.js';
import type { PackedWeights } from './sentiment/sentiment-model.js';
import { sentimentByLists, sentimentOf } from './sentiment/sentiment-of.js';
import { spokenLanguage } from './spoken-language.js';

export interface Surroundings {
  /** Stars of a review. */
  rating: number | null;
  /** Language of the conversation so far. */
  spoken: string | null;
}

/** A longer text is read up to here; the rest says the same. */
const READ = 4000;

/** What a text says. Pure, about a hundred microseconds; without weights the word lists alone speak. */
export function readText(
  whole: string,
  { rating, spoken }: Surroundings,
  weights: PackedWeights | null,
): Reading {
  const text = whole.slice(0, READ);
  const cues = cuesOf(text);
  const language = spokenLanguage(text, spoken);
  const sentiment = starsSay(rating) ?? wordsSay(text, cues, language, weights);
  return { language, sentiment, intents: intentsOf(cues, sentiment, rating) };
}

function starsSay(rating: number | null): Sentiment | null {
  if (rating === null) return null;
  return rating <= 2 ? 'negative' : rating >= 4 ? 'positive' : 'neutral';
}

function wordsSay(
  text: string,
  cues: Cues,
  language: string | null,
  weights: PackedWeights | null,
): Sentiment | null {
  if (cues.words + cues.glad + cues.cross === 0) return null;
  return weights ? sentimentOf(text, cues, language, weights) : sentimentByLists(cues);
}
