import type { Sentiment } from '../../contract.js';
import {
  COLUMNS,
  CUE_COLUMNS,
  GRAM_COLUMNS,
  type SentimentFeatures,
} from './sentiment-features.js';

export const CLASSES: readonly Sentiment[] = ['negative', 'neutral', 'positive'];

/** By column and class. */
export interface SentimentWeights {
  weights: Float32Array;
  bias: Float32Array;
}

/** The same in a quarter of the room: bytes, and what one of them stands for, class by class. */
export interface PackedWeights {
  bytes: Int8Array;
  scales: Float32Array;
  bias: Float32Array;
  /** Weights for the cues alone, for texts whose words are not known; the bias stands last. */
  cues: Float32Array;
}

const MOST = 127;
const CUE_NUMBERS = (CUE_COLUMNS + 1) * CLASSES.length;

const scaleOf = (place: number): number =>
  (place < GRAM_COLUMNS * CLASSES.length ? 0 : CLASSES.length) + (place % CLASSES.length);

/** Cues weigh far more than grams: they keep scales of their own, behind those of the grams. */
export function pack(
  { weights, bias }: SentimentWeights,
  cuesAlone: SentimentWeights,
): PackedWeights {
  const count = CLASSES.length;
  const scales = new Float32Array(count * 2);
  weights.forEach((weight, place) => {
    const scale = scaleOf(place);
    scales[scale] = Math.max(scales[scale]!, Math.abs(weight) / MOST);
  });
  const bytes = Int8Array.from(weights, (weight, place) => {
    const scale = scales[scaleOf(place)]!;
    return scale === 0 ? 0 : Math.round(weight / scale);
  });
  const cues = new Float32Array(CUE_NUMBERS);
  cues.set(cuesAlone.weights.subarray(GRAM_COLUMNS * count));
  cues.set(cuesAlone.bias, CUE_COLUMNS * count);
  return { bytes, scales, bias: bias.slice(), cues };
}

/** What speaks for each class, as logarithms that need not add up to anything. */
export function sentimentScores(
  { bytes, scales, bias }: PackedWeights,
  { columns, values }: SentimentFeatures,
): number[] {
  const count = CLASSES.length;
  return CLASSES.map((_, of) => {
    let ofGrams = 0;
    let ofCues = 0;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at]!;
      const product = bytes[column * count + of]! * values[at]!;
      if (column < GRAM_COLUMNS) ofGrams += product;
      else ofCues += product;
    }
    return bias[of]! + ofGrams * scales[of]! + ofCues * scales[count + of]!;
  });
}

/** The same by the cues alone. */
export function cueScores({ cues }: PackedWeights, { values }: SentimentFeatures): number[] {
  const count = CLASSES.length;
  const first = values.length - CUE_COLUMNS;
  return CLASSES.map((_, of) => {
    let score = cues[CUE_COLUMNS * count + of]!;
    for (let at = 0; at < CUE_COLUMNS; at += 1)
      score += cues[at * count + of]! * values[first + at]!;
    return score;
  });
}

/** How likely each class is; they add up to one. */
export function sharesOf(scores: readonly number[]): number[] {
  const largest = Math.max(...scores);
  const sizes = scores.map((score) => Math.exp(score - largest));
  const sum = sizes.reduce((total, size) => total + size, 0);
  return sizes.map((size) => size / sum);
}

/** Bytes of a file: the weights, then scales, bias and the weights of the cues alone as numbers of four bytes. */
export function toFile({ bytes, scales, bias, cues }: PackedWeights): Uint8Array {
  const numbers = new Float32Array([...scales, ...bias, ...cues]);
  const file = new Uint8Array(bytes.length + numbers.byteLength);
  file.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  file.set(new Uint8Array(numbers.buffer), bytes.length);
  return file;
}

/** Throws when it is not such a file. */
export function fromFile(file: Uint8Array): PackedWeights {
  const count = CLASSES.length;
  const size = COLUMNS * count;
  if (file.length !== size + (count * 3 + CUE_NUMBERS) * 4)
    throw new Error(
      `The weights of the sentiment have ${file.length} bytes; another size is meant.`,
    );
  // Copies: what was read from a disk may lie in a pool with other bytes around it.
  const numbers = new Float32Array(Uint8Array.from(file.subarray(size)).buffer);
  return {
    bytes: new Int8Array(Uint8Array.from(file.subarray(0, size)).buffer),
    scales: numbers.slice(0, count * 2),
    bias: numbers.slice(count * 2, count * 3),
    cues: numbers.slice(count * 3),
  };
}
