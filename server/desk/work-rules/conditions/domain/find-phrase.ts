import { plain, spacedWords } from './normal-text.js';

/** What a phrase looks for in the spaced words of a text. */
export type FindPhrase = (words: string) => boolean;

interface Part {
  word: string;
  isOpen: boolean;
}

const partsOf = (phrase: string): Part[] =>
  plain(phrase)
    .split(/[^\p{L}\p{N}*]+/u)
    .flatMap((piece) => {
      const words = spacedWords(piece).trim();
      if (words === '') return [];
      const pieces = words.split(' ');
      return pieces.map((word, index) => ({
        word,
        isOpen: piece.endsWith('*') && index === pieces.length - 1,
      }));
    });

const fits = (part: Part, word: string | undefined): boolean =>
  word !== undefined && (part.isOpen ? word.startsWith(part.word) : word === part.word);

/**
 * Finds a phrase as whole words; a `*` at the end of a word stands for any ending. Undefined when
 * the phrase has no letter and no digit. Time grows with the length of the text alone.
 */
export function phraseFinder(phrase: string): FindPhrase | undefined {
  const parts = partsOf(phrase);
  const last = parts.at(-1);
  if (!last) return undefined;
  if (parts.slice(0, -1).every(({ isOpen }) => !isOpen)) {
    const sought = ` ${parts.map(({ word }) => word).join(' ')}${last.isOpen ? '' : ' '}`;
    return (words) => words.includes(sought);
  }
  return (words) => {
    const all = words.trim().split(' ');
    return all.some((_, start) => parts.every((part, index) => fits(part, all[start + index])));
  };
}
