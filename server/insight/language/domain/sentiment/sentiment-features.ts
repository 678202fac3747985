import { type Cues, cuesOf, negatedAmong } from '../cues.js';
import { plainWords } from '../plain-words.js';
import { TONE_CUES, toneCues } from '../tone/tone-cues.js';
import type { ToneList } from '../tone/tone-list.js';

/** Grams fall into this many columns; behind them stand the counted cues. */
export const GRAM_COLUMNS = 1 << 18;

const CUES: readonly ((cues: Cues) => number)[] = [
  ({ positive }) => positive,
  ({ negative }) => negative,
  ({ positive, negative }) => positive - negative,
  ({ complaint }) => complaint,
  ({ thanks }) => thanks,
  ({ question }) => question,
  ({ sales }) => sales,
  ({ glad }) => glad,
  ({ cross }) => cross,
  ({ exclamations }) => exclamations,
  ({ questionMarks }) => questionMarks,
  ({ shouted }) => shouted,
  ({ stretched }) => stretched,
  ({ words }) => words / 10,
];

/** Counted cues, then what the word lists say. */
export const CUE_COLUMNS = CUES.length + TONE_CUES;
export const COLUMNS = GRAM_COLUMNS + CUE_COLUMNS;

const SHORTEST = 3;
const LONGEST = 5;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const NEGATED = 1;
const LETTERS = 2;
const CUE_WEIGHT = 0.35;

export interface SentimentFeatures {
  columns: Int32Array;
  values: Float32Array;
}

/**
 * What the sentiment is read from: words and pairs of words, marked where a negation reaches them,
 * three to five letters within words, counted cues and the tone of its words. Each block of grams
 * has length one; the cues stand last.
 */
export function sentimentFeatures(
  text: string,
  tones: ToneList,
  cues: Cues = cuesOf(text),
): SentimentFeatures {
  const words = plainWords(text);
  const turned = negatedAmong(words);
  const grams = new Set<number>();
  const letters = new Set<number>();
  words.forEach((word, index) => {
    const seed = FNV_START + (turned[index] ? NEGATED : 0);
    grams.add(hashOf(word, 0, word.length, seed));
    const next = words[index + 1];
    if (next !== undefined)
      grams.add(hashOf(`${word} ${next}`, 0, word.length + next.length + 1, seed));
    addLetters(letters, ` ${word} `);
  });
  const counted = [...CUES.map((read) => read(cues)), ...toneCues(words, tones)];
  return joined(grams, letters, counted);
}

function joined(
  grams: Set<number>,
  letters: Set<number>,
  counted: readonly number[],
): SentimentFeatures {
  const columns = new Int32Array(grams.size + letters.size + CUE_COLUMNS);
  const values = new Float32Array(columns.length);
  let size = 0;
  for (const block of [grams, letters]) {
    const value = block.size === 0 ? 0 : 1 / Math.sqrt(block.size);
    for (const column of block) {
      columns[size] = column;
      values[size] = value;
      size += 1;
    }
  }
  counted.forEach((count, index) => {
    columns[size] = GRAM_COLUMNS + index;
    values[size] = CUE_WEIGHT * Math.max(-3, Math.min(3, count));
    size += 1;
  });
  return { columns, values };
}

function addLetters(into: Set<number>, padded: string): void {
  for (let start = 0; start + SHORTEST <= padded.length; start += 1)
    for (let length = SHORTEST; length <= LONGEST && start + length <= padded.length; length += 1)
      into.add(hashOf(padded, start, start + length, FNV_START + LETTERS));
}

function hashOf(text: string, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let index = start; index < end; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  hash ^= hash >>> 15;
  return (hash >>> 0) % GRAM_COLUMNS;
}
