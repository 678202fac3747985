import { STOP_WORDS } from './stop-words.js';

const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/g;
const MENTION = /(^|\s)[@#][\w.]+/g;
const MARKS = /\p{M}+/gu;
const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;

const SHORTEST = 3;
const LONGEST = 5;
/** A text says what it is about in its first words; the rest of a very long one is left. */
const READ = 2000;

/** The words of a text without accents, case, addresses, mentions, tags and figures. */
export const wordsOf = (text: string): string[] =>
  text
    .slice(0, READ)
    .replace(ADDRESS, ' ')
    .replace(MENTION, '$1')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .match(WORD) ?? [];

/** The words of a text that say what it is about. */
export const tellingWords = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 1 && !STOP_WORDS.has(word));

/** Counted features: words, pairs of words, and three to five letters within a word. */
export interface Features {
  words: Map<string, number>;
  letters: Map<string, number>;
}

export function featuresOf(text: string): Features {
  const words = tellingWords(text);
  const features: Features = { words: new Map(), letters: new Map() };
  words.forEach((word, at) => {
    count(features.words, word);
    const next = words[at + 1];
    if (next !== undefined) count(features.words, `${word} ${next}`);
    const padded = ` ${word} `;
    for (let start = 0; start + SHORTEST <= padded.length; start += 1)
      for (let size = SHORTEST; size <= LONGEST && start + size <= padded.length; size += 1)
        count(features.letters, padded.slice(start, start + size));
  });
  return features;
}

const count = (into: Map<string, number>, what: string): void => {
  into.set(what, (into.get(what) ?? 0) + 1);
};
