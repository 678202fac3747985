import { INTENTS, type Intent } from '../../contract.js';
import type { SentimentFeatures } from '../sentiment/sentiment-features.js';
import { COLUMNS, CUE_COLUMNS, GRAM_COLUMNS } from '../sentiment/sentiment-features.js';
import { CLASSES } from '../sentiment/sentiment-model.js';
import { SIGNS, type SignsOfComplaint } from '../signs-of-complaint.js';

/**
 * What people of this desk have taught it: small weights that are added to what it knew before. It
 * can be thrown away at any time and learned again from the corrections.
 */
export interface Taught {
  /** How many corrections it was learned from. */
  corrections: number;
  /** By place and class. */
  tone: Float32Array;
  /** By place, one list for each intent in their order. */
  intents: Float32Array[];
}

/** Grams share fewer places here: there is less to remember. */
const GRAM_PLACES = 1 << 15;
/** The bias stands last. */
export const PLACES = GRAM_PLACES + CUE_COLUMNS + SIGNS + 1;
const SIGN_WEIGHT = 0.35;

export const nothingTaught = (): Taught => ({
  corrections: 0,
  tone: new Float32Array(PLACES * CLASSES.length),
  intents: INTENTS.map(() => new Float32Array(PLACES)),
});

export const placeOf = (column: number): number =>
  column < GRAM_COLUMNS ? column & (GRAM_PLACES - 1) : column - GRAM_COLUMNS + GRAM_PLACES;

/** The signs of a complaint behind everything else: they tell most about what somebody wants. */
export function withSigns(
  { columns, values }: SentimentFeatures,
  { grievances, others, against, open }: SignsOfComplaint,
): SentimentFeatures {
  const signs = [...grievances, ...others, ...against, ...open];
  const more = {
    columns: new Int32Array(columns.length + SIGNS),
    values: new Float32Array(values.length + SIGNS),
  };
  more.columns.set(columns);
  more.values.set(values);
  signs.forEach((sign, at) => {
    more.columns[columns.length + at] = COLUMNS + at;
    more.values[values.length + at] = sign ? SIGN_WEIGHT : 0;
  });
  return more;
}

/** What was taught about the tone of a text, to be added to what the desk thinks by itself. */
export function taughtTone({ tone }: Taught, features: SentimentFeatures): number[] {
  return CLASSES.map((_, of) => scoreOf(tone, features, CLASSES.length, of));
}

/** The same for one intent: above 0 speaks for it. */
export function taughtIntent(taught: Taught, features: SentimentFeatures, intent: Intent): number {
  return scoreOf(taught.intents[INTENTS.indexOf(intent)]!, features, 1, 0);
}

export function scoreOf(
  weights: Float32Array,
  { columns, values }: SentimentFeatures,
  count: number,
  of: number,
): number {
  let score = weights[(PLACES - 1) * count + of]!;
  for (let at = 0; at < columns.length; at += 1)
    score += weights[placeOf(columns[at]!) * count + of]! * values[at]!;
  return score;
}
