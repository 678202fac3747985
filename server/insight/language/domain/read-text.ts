import { languageOf } from '../../../desk/conversations/index.js';
import type { Reading, Sentiment } from '../contract.js';
import { type Cues, cuesOf } from './cues.js';
import { intentsOf } from './intents-of.js';

export interface Surroundings {
  /** Stars of a review. */
  rating: number | null;
  /** Language of the conversation so far. */
  spoken: string | null;
}

/** A longer text is read up to here; the rest says the same. */
const READ = 4000;

/** What a text says. Pure, some dozens of microseconds. */
export function readText(whole: string, { rating, spoken }: Surroundings): Reading {
  const text = whole.slice(0, READ);
  const cues = cuesOf(text);
  const sentiment = sentimentOf(cues, rating);
  return {
    language: languageOf(text) ?? spoken,
    sentiment,
    intents: intentsOf(cues, sentiment, rating),
  };
}

function sentimentOf(cues: Cues, rating: number | null): Sentiment | null {
  if (rating !== null) return rating <= 2 ? 'negative' : rating >= 4 ? 'positive' : 'neutral';
  if (cues.words + cues.glad + cues.cross === 0) return null;
  const good = cues.positive + cues.thanks * 0.7 + cues.glad;
  const bad = cues.negative + cues.complaint * 0.7 + cues.cross * 1.5;
  if (bad > good) return 'negative';
  return good > bad + 0.5 ? 'positive' : 'neutral';
}
