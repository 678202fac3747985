import { INTENTS, type Intent, type Reading, type Sentiment } from '../contract.js';
import { type Cues, cuesOf } from './cues.js';
import { intentsOf } from './intents-of.js';
import type { ReaderData } from './reader-data.js';
import { type SentimentFeatures, sentimentFeatures } from './sentiment/sentiment-features.js';
import { bestOf, sentimentByLists, toneScores } from './sentiment/sentiment-of.js';
import { signsOfComplaint } from './signs-of-complaint.js';
import { spamScore } from './spam/spam-model.js';
import { spokenLanguage } from './spoken-language.js';
import { type Taught, taughtIntent, taughtTone, withSigns } from './taught/taught.js';

export interface Surroundings {
  /** Stars of a review. */
  rating: number | null;
  /** Language of the conversation so far. */
  spoken: string | null;
}

/** What the desk thinks of a text by itself, in numbers that corrections can be added to. */
export interface Known {
  features: SentimentFeatures;
  /** By class; see `toneScores`. */
  tone: number[];
  /** Above 0: it holds. */
  intents: Record<Intent, number>;
}

/** A longer text is read up to here; the rest says the same. */
const READ = 4000;
/** How sure the desk counts as being of an intent, against what people taught it. */
const SURE = 1;
/** Who writes to a firm is hardly ever a swindler: being wrong about one of them costs more. */
const SPAM_SURE = 2;
/** Spam was learned in one language; elsewhere the rules alone speak. */
const SPAM_LEARNED = new Set<string | null>(['en', null]);

/**
 * What a text says. Pure, some hundred microseconds; without data the word lists alone speak. What
 * people of the desk taught it is added to what it knows.
 */
export function readText(
  whole: string,
  { rating, spoken }: Surroundings,
  data: ReaderData | null,
  taught: Taught | null = null,
): Reading {
  const text = whole.slice(0, READ);
  const language = spokenLanguage(text, spoken);
  if (data === null) return byLists(text, language, rating);
  const known = knownOf(text, { rating, language }, data, taught);
  const sentiment = starsSay(rating) ?? wordsSay(known.cues, known.tone);
  return { language, sentiment, intents: heldIntents(known.intents) };
}

/** What the desk thinks of a text whose language is known, with what it was taught as far as given. */
export function knownOf(
  whole: string,
  { rating, language }: { rating: number | null; language: string | null },
  data: ReaderData,
  taught: Taught | null = null,
): Known & { cues: Cues } {
  const text = whole.slice(0, READ);
  const cues = cuesOf(text);
  const features = sentimentFeatures(text, data.tones, cues);
  const own = toneScores(features, language, data.sentiment);
  const learned = taught && taughtTone(taught, features);
  const tone = learned ? own.map((score, of) => score + learned[of]!) : own;
  const sentiment = starsSay(rating) ?? wordsSay(cues, tone);
  const signs = signsOfComplaint(text, cues, sentiment);
  const seen = withSigns(features, signs);
  const held = intentsOf({
    cues,
    signs,
    sentiment,
    rating,
    looksLikeSpam: SPAM_LEARNED.has(language) && spamScore(text, data.spam) > SPAM_SURE,
  });
  const intents = Object.fromEntries(
    INTENTS.map((intent) => [
      intent,
      (held.includes(intent) ? SURE : -SURE) + (taught ? taughtIntent(taught, seen, intent) : 0),
    ]),
  ) as Record<Intent, number>;
  return { cues, features: seen, tone, intents };
}

function heldIntents(scores: Record<Intent, number>): Intent[] {
  const held = INTENTS.filter((intent) => scores[intent] > 0);
  if (held.includes('spam')) return ['spam'];
  return held.includes('complaint') ? held.filter((intent) => intent !== 'praise') : held;
}

function byLists(text: string, language: string | null, rating: number | null): Reading {
  const cues = cuesOf(text);
  const sentiment = starsSay(rating) ?? wordsSay(cues, null);
  const signs = signsOfComplaint(text, cues, sentiment);
  const told = { cues, signs, sentiment, rating, looksLikeSpam: false };
  return { language, sentiment, intents: intentsOf(told) };
}

/** A face without words says what the lists know of it. */
function wordsSay(cues: Cues, tone: readonly number[] | null): Sentiment | null {
  if (cues.words + cues.glad + cues.cross === 0) return null;
  return tone === null || cues.words === 0 ? sentimentByLists(cues) : bestOf(tone);
}

function starsSay(rating: number | null): Sentiment | null {
  if (rating === null) return null;
  return rating <= 2 ? 'negative' : rating >= 4 ? 'positive' : 'neutral';
}
