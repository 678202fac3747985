import { COLUMNS, type SentimentFeatures } from './sentiment-features.js';
import { CLASSES, type SentimentWeights } from './sentiment-model.js';

export interface Lesson {
  features: SentimentFeatures;
  /** Index of its class. */
  label: number;
  /** 1; less for what is only a little like what is to be learned. */
  importance: number;
}

export interface TrainingOptions {
  rounds: number;
  rate: number;
  /** Keeps weights small. */
  modesty: number;
}

/** Multinomial logistic regression by stochastic gradients with a rate per column. Deterministic. */
export function trainSentiment(
  lessons: readonly Lesson[],
  { rounds, rate, modesty }: TrainingOptions,
): SentimentWeights {
  const count = CLASSES.length;
  const weights = new Float32Array(COLUMNS * count);
  const steps = new Float32Array(COLUMNS * count).fill(1e-3);
  const bias = new Float32Array(count);
  const order = Int32Array.from(lessons, (_, index) => index);
  const scores = new Float64Array(count);
  let seed = 7;
  for (let round = 0; round < rounds; round += 1)
    for (let last = order.length - 1; last >= 0; last -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const chosen = seed % (last + 1);
      const index = order[chosen]!;
      order[chosen] = order[last]!;
      order[last] = index;
      const { features, label, importance } = lessons[index]!;
      const { columns, values } = features;
      for (let of = 0; of < count; of += 1) {
        let score = bias[of]!;
        for (let at = 0; at < columns.length; at += 1)
          score += weights[columns[at]! * count + of]! * values[at]!;
        scores[of] = score;
      }
      const largest = Math.max(...scores);
      const sum = scores.reduce((total, score) => total + Math.exp(score - largest), 0);
      for (let of = 0; of < count; of += 1) {
        const miss = importance * (Math.exp(scores[of]! - largest) / sum - (of === label ? 1 : 0));
        bias[of]! -= 0.02 * miss;
        for (let at = 0; at < columns.length; at += 1) {
          const place = columns[at]! * count + of;
          const gradient = miss * values[at]! + modesty * weights[place]!;
          steps[place]! += gradient * gradient;
          weights[place]! -= (rate * gradient) / Math.sqrt(steps[place]!);
        }
      }
    }
  return { weights, bias };
}
