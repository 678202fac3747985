import { SPAM_COLUMNS, spamFeatures } from './spam-features.js';
import { packSpam, type SpamWeights } from './spam-model.js';

export interface SpamLesson {
  text: string;
  isSpam: boolean;
  /** 1 for what was meant as an example; less for what only stands beside it. */
  importance: number;
}

const ROUNDS = 25;
const RATE = 0.1;
const MODESTY = 1e-5;
const BIAS_RATE = 0.02;
/** How much sooner a text counts as spam than the odds say: there is far more that is not. */
const SOONER = 1;

/** Logistic regression by stochastic gradients with a rate for each column. Deterministic. */
export function trainSpam(lessons: readonly SpamLesson[]): SpamWeights {
  const known = lessons.map(({ text, isSpam, importance }) => ({
    ...spamFeatures(text),
    truth: Number(isSpam),
    importance,
  }));
  const weights = new Float32Array(SPAM_COLUMNS);
  const steps = new Float32Array(SPAM_COLUMNS).fill(1e-3);
  const order = Int32Array.from(known, (_, at) => at);
  let bias = 0;
  let seed = 7;
  for (let round = 0; round < ROUNDS; round += 1)
    for (let last = order.length - 1; last >= 0; last -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const chosen = seed % (last + 1);
      const at = order[chosen]!;
      order[chosen] = order[last]!;
      order[last] = at;
      const { columns, values, truth, importance } = known[at]!;
      let score = bias;
      columns.forEach((column, place) => (score += weights[column]! * values[place]!));
      const miss = importance * (1 / (1 + Math.exp(-score)) - truth);
      bias -= BIAS_RATE * miss;
      columns.forEach((column, place) => {
        const gradient = miss * values[place]! + MODESTY * weights[column]!;
        steps[column]! += gradient * gradient;
        weights[column]! -= (RATE * gradient) / Math.sqrt(steps[column]!);
      });
    }
  return packSpam(weights, bias + SOONER);
}
