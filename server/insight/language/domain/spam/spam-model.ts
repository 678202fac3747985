import { SPAM_COLUMNS, SPAM_GRAMS, spamFeatures } from './spam-features.js';

/** One byte a column; what a byte stands for, for grams and for signs, and the bias. */
export interface SpamWeights {
  bytes: Int8Array;
  scales: Float32Array;
  bias: number;
}

const MOST = 127;
const NUMBERS = 3;

/** Above 0: rather spam than not. */
export function spamScore(text: string, { bytes, scales, bias }: SpamWeights): number {
  const { columns, values } = spamFeatures(text);
  let [ofGrams, ofSigns] = [0, 0];
  columns.forEach((column, at) => {
    const product = bytes[column]! * values[at]!;
    if (column < SPAM_GRAMS) ofGrams += product;
    else ofSigns += product;
  });
  return ofGrams * scales[0]! + ofSigns * scales[1]! + bias;
}

export function packSpam(weights: Float32Array, bias: number): SpamWeights {
  const scaleOf = (from: number, to: number): number =>
    weights.subarray(from, to).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST;
  const scales = new Float32Array([scaleOf(0, SPAM_GRAMS), scaleOf(SPAM_GRAMS, SPAM_COLUMNS)]);
  const bytes = Int8Array.from(weights, (weight, column) => {
    const scale = scales[column < SPAM_GRAMS ? 0 : 1]!;
    return scale === 0 ? 0 : Math.round(weight / scale);
  });
  return { bytes, scales, bias };
}

export function spamToFile({ bytes, scales, bias }: SpamWeights): Uint8Array {
  const numbers = new Uint8Array(new Float32Array([...scales, bias]).buffer);
  const file = new Uint8Array(bytes.length + numbers.length);
  file.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  file.set(numbers, bytes.length);
  return file;
}

/** Throws when it is not such a file. */
export function spamFromFile(file: Uint8Array): SpamWeights {
  if (file.length !== SPAM_COLUMNS + NUMBERS * 4)
    throw new Error(`The weights for spam have ${file.length} bytes; another size is meant.`);
  const numbers = new Float32Array(Uint8Array.from(file.subarray(SPAM_COLUMNS)).buffer);
  return {
    bytes: new Int8Array(Uint8Array.from(file.subarray(0, SPAM_COLUMNS)).buffer),
    scales: numbers.slice(0, 2),
    bias: numbers[2]!,
  };
}
