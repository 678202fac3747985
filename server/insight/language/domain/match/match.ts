import type { Calibration, Match, Matches, MatcherData } from './matcher-data.js';
import { addProducts } from './postings.js';
import { textVector } from './vectors.js';

/** Too little in common with anything that was ever asked. */
const SIMILAR = 0.05;
/** In a large library what stands in so many examples makes none of them more like the text. */
const COMMON = 1000;
const COMMON_SHARE = 0.1;
/** How much an answer gains by being like the text: most where it has few examples to learn from. */
const LIKENESS = 3;
const SHARE_OF_BEST = 0.2;

/** The best answers to a text; pure, well under a millisecond for thousands of answers. */
export function match(data: MatcherData, text: string, count: number): Matches {
  const vector = textVector(text, data);
  if (vector.columns.length === 0) return { best: [], nearest: undefined };
  const scores = data.biases.slice();
  addProducts(scores, vector, data.weights);
  const likeness = new Float32Array(data.answerOfExample.length);
  addProducts(likeness, vector, data.examples, Math.max(COMMON, likeness.length * COMMON_SHARE));
  addLikeness(scores, likeness, data.answerOfExample);
  return { best: bestOf(data, scores, likeness, count), nearest: nearestOf(data, likeness) };
}

/** Of all examples of an answer on average, and of the one that is most like the text. */
function addLikeness(scores: Float32Array, likeness: Float32Array, answerOf: Int32Array): void {
  const best = new Float32Array(scores.length);
  const sums = new Float32Array(scores.length);
  const counts = new Int32Array(scores.length);
  for (let example = 0; example < likeness.length; example += 1) {
    const answer = answerOf[example]!;
    best[answer] = Math.max(best[answer]!, likeness[example]!);
    sums[answer]! += likeness[example]!;
    counts[answer]! += 1;
  }
  for (let answer = 0; answer < scores.length; answer += 1)
    scores[answer]! +=
      LIKENESS *
      (SHARE_OF_BEST * best[answer]! +
        ((1 - SHARE_OF_BEST) * sums[answer]!) / Math.max(1, counts[answer]!));
}

function bestOf(
  data: MatcherData,
  scores: Float32Array,
  likeness: Float32Array,
  count: number,
): Match[] {
  const ranked = highest(scores, count + 1);
  return ranked.slice(0, count).map((answer, place) => {
    const score = scores[answer]!;
    const rival = ranked[place === 0 ? 1 : 0];
    const lead = score - (rival === undefined ? -1 : scores[rival]!);
    const confidence = sureness(data.calibration, score, lead);
    return { id: data.answers[answer]!, score, confidence, like: mostLike(data, likeness, answer) };
  });
}

export const sureness = (
  { margin, lead, bias }: Calibration,
  score: number,
  ahead: number,
): number => 1 / (1 + Math.exp(-(margin * score + lead * ahead + bias)));

/** Numbers of the highest, best first. */
function highest(scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  scores.forEach((score, answer) => {
    if (best.length === count && score <= scores[best[count - 1]!]!) return;
    const place = best.findIndex((other) => scores[other]! < score);
    best.splice(place < 0 ? best.length : place, 0, answer);
    if (best.length > count) best.pop();
  });
  return best;
}

function nearestOf(data: MatcherData, likeness: Float32Array): Matches['nearest'] {
  const [example] = highest(likeness, 1);
  if (example === undefined || likeness[example]! < SIMILAR) return undefined;
  return { id: data.answers[data.answerOfExample[example]!]!, similarity: likeness[example]! };
}

function mostLike(
  { answerOfExample, texts }: MatcherData,
  likeness: Float32Array,
  answer: number,
): string | undefined {
  let best = -1;
  answerOfExample.forEach((of, example) => {
    if (of === answer && likeness[example]! > (likeness[best] ?? SIMILAR)) best = example;
  });
  return texts[best];
}
