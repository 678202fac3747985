import { plain } from '../plain-words.js';

/** Grams fall into this many columns; behind them stand the counted signs. */
export const SPAM_GRAMS = 1 << 15;

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+|www\.\S+/g, ' urlx '],
  [/[£€$]\s?\d[\d.,]*/g, ' moneyx '],
  [/\d{9,}/g, ' phonex '],
  [/\b\d{5,8}\b/g, ' codex '],
  [/\d+/g, ' numx '],
];

const SIGNS: readonly ((text: string, small: string) => number)[] = [
  (_, small) => countOf(small, /\d/g) / 10,
  (_, small) => Number(/https?:|www\.|\.com/.test(small)),
  (_, small) => Number(/[£€$]\s?\d/.test(small)),
  (_, small) => Number(/\d{9,}/.test(small.replace(/[\s-]/g, ''))),
  (_, small) => Number(/\b\d{5}\b/.test(small)),
  (text) => countOf(text, /\b\p{Lu}{3,}\b/gu) / 3,
  (_, small) => small.length / 150,
  (_, small) => countOf(small, /!/g),
];

export const SPAM_COLUMNS = SPAM_GRAMS + SIGNS.length;

const WORD = /[\p{L}']+|[!?£€$]+/gu;
const SHORTEST = 3;
const LONGEST = 5;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const LETTERS = 2;
const SIGN_WEIGHT = 0.5;
const MOST = 3;
/** What swindlers write is short; more of a long text only costs time. */
const READ = 1000;

/** What spam is told by: words and pairs with numbers, sums and addresses by their shape, letters, signs. */
export function spamFeatures(whole: string): { columns: Int32Array; values: Float32Array } {
  const text = whole.slice(0, READ);
  const small = plain(text);
  const words = SHAPES.reduce((done, [shape, name]) => done.replace(shape, name), small).match(
    WORD,
  );
  const grams = new Set<number>();
  const letters = new Set<number>();
  (words ?? []).forEach((word, at, all) => {
    grams.add(placeOf(word, FNV_START));
    const next = all[at + 1];
    if (next !== undefined) grams.add(placeOf(`${word} ${next}`, FNV_START));
    const padded = ` ${word} `;
    for (let start = 0; start + SHORTEST <= padded.length; start += 1)
      for (let length = SHORTEST; length <= LONGEST && start + length <= padded.length; length += 1)
        letters.add(placeOf(padded.slice(start, start + length), FNV_START + LETTERS));
  });
  const columns = new Int32Array(grams.size + letters.size + SIGNS.length);
  const values = new Float32Array(columns.length);
  let size = 0;
  for (const block of [grams, letters])
    for (const place of block) {
      columns[size] = place;
      values[size++] = 1 / Math.sqrt(block.size);
    }
  SIGNS.forEach((sign, at) => {
    columns[size] = SPAM_GRAMS + at;
    values[size++] = SIGN_WEIGHT * Math.min(MOST, sign(text, small));
  });
  return { columns, values };
}

function placeOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  hash ^= hash >>> 15;
  return (hash >>> 0) % SPAM_GRAMS;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
