import { INTENTS, type Intent, type Sentiment } from '../../contract.js';
import type { ReaderData } from '../reader-data.js';
import { knownOf } from '../read-text.js';
import type { SentimentFeatures } from '../sentiment/sentiment-features.js';
import { CLASSES, sharesOf } from '../sentiment/sentiment-model.js';
import { nothingTaught, PLACES, placeOf, scoreOf, type Taught } from './taught.js';

/** A message and what a person says of it. */
export interface Correction {
  text: string;
  rating: number | null;
  language: string | null;
  sentiment: Sentiment | null;
  intents: readonly Intent[];
}

interface Lesson {
  features: SentimentFeatures;
  /** What the desk thought by itself. */
  tone: readonly number[];
  intents: readonly number[];
  truth: { tone: number | null; intents: readonly boolean[] };
}

const ROUNDS = 6;
const RATE = 0.1;
const BIAS_RATE = 0.02;
const FIRST_STEP = 1e-3;

/**
 * Replays corrections, the oldest first, on top of what the desk knows. Deterministic; a thousand
 * corrections take some hundred milliseconds, so call it in a worker.
 */
export function learnTaught(corrections: readonly Correction[], data: ReaderData): Taught {
  const taught = nothingTaught();
  const lessons = corrections.map((correction) => lessonOf(correction, data));
  const steps = [taught.tone, ...taught.intents].map((weights) =>
    new Float32Array(weights.length).fill(FIRST_STEP),
  );
  for (let round = 0; round < ROUNDS; round += 1)
    for (const lesson of lessons) {
      teachTone(taught.tone, steps[0]!, lesson);
      INTENTS.forEach((_, at) => teachIntent(taught.intents[at]!, steps[at + 1]!, lesson, at));
    }
  return { ...taught, corrections: corrections.length };
}

function lessonOf(correction: Correction, data: ReaderData): Lesson {
  const { text, rating, language } = correction;
  const known = knownOf(text, { rating, language }, data);
  return {
    features: known.features,
    tone: known.tone,
    intents: INTENTS.map((intent) => known.intents[intent]),
    truth: {
      tone:
        correction.sentiment === null || rating !== null
          ? null
          : CLASSES.indexOf(correction.sentiment),
      intents: INTENTS.map((intent) => correction.intents.includes(intent)),
    },
  };
}

function teachTone(weights: Float32Array, steps: Float32Array, lesson: Lesson): void {
  const { tone } = lesson.truth;
  if (tone === null) return;
  const count = CLASSES.length;
  const shares = sharesOf(
    lesson.tone.map((score, of) => score + scoreOf(weights, lesson.features, count, of)),
  );
  shares.forEach((share, of) =>
    move(weights, steps, lesson.features, { count, of, miss: share - Number(of === tone) }),
  );
}

function teachIntent(
  weights: Float32Array,
  steps: Float32Array,
  { features, intents, truth }: Lesson,
  at: number,
): void {
  const score = intents[at]! + scoreOf(weights, features, 1, 0);
  const miss = 1 / (1 + Math.exp(-score)) - Number(truth.intents[at]);
  move(weights, steps, features, { count: 1, of: 0, miss });
}

function move(
  weights: Float32Array,
  steps: Float32Array,
  { columns, values }: SentimentFeatures,
  { count, of, miss }: { count: number; of: number; miss: number },
): void {
  for (let at = 0; at < columns.length; at += 1) {
    const place = placeOf(columns[at]!) * count + of;
    const gradient = miss * values[at]!;
    steps[place]! += gradient * gradient;
    weights[place]! -= (RATE * gradient) / Math.sqrt(steps[place]!);
  }
  weights[(PLACES - 1) * count + of]! -= BIAS_RATE * miss;
}
