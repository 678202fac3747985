import { plainWords } from '../plain-words.js';

/** Grams fall into this many places; two that share one hardly matter. */
export const PLACES = 1 << 20;

const SHORTEST = 2;
const LONGEST = 4;
const CHARACTERS = 1;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Counted grams of a text: words and pairs of words, and two to four letters within a word. */
export interface Grams {
  words: Map<number, number>;
  letters: Map<number, number>;
}

export function gramsOf(text: string): Grams {
  const words = plainWords(text);
  const grams: Grams = { words: new Map(), letters: new Map() };
  words.forEach((word, index) => {
    add(grams.words, hashOf(word, 0, word.length, FNV_START));
    const next = words[index + 1];
    if (next !== undefined) add(grams.words, hashOf(`${word} ${next}`, 0, undefined, FNV_START));
    addLetters(grams.letters, ` ${word} `);
  });
  return grams;
}

function addLetters(into: Map<number, number>, padded: string): void {
  for (let start = 0; start + SHORTEST <= padded.length; start += 1)
    for (let length = SHORTEST; length <= LONGEST && start + length <= padded.length; length += 1)
      add(into, hashOf(padded, start, start + length, FNV_START + CHARACTERS));
}

function hashOf(text: string, start: number, end = text.length, seed: number): number {
  let hash = seed;
  for (let index = start; index < end; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  hash ^= hash >>> 15;
  return (hash >>> 0) % PLACES;
}

const add = (into: Map<number, number>, gram: number): void => {
  into.set(gram, (into.get(gram) ?? 0) + 1);
};
