import type { ForbiddenPhrase } from '../../../api/types/guidance';

/** A forbidden phrase where it stands in a text. */
export interface FoundPhrase extends ForbiddenPhrase {
  start: number;
  end: number;
}

interface Word {
  plain: string;
  start: number;
  end: number;
}

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

/** Lower case and without accents, as the server compares. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßœæøł]/g, (letter) => LETTERS[letter] ?? letter);

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    plain: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Forbidden phrases as whole words; a `*` at the end of a word stands for any ending. */
export function findForbidden(text: string, phrases: readonly ForbiddenPhrase[]): FoundPhrase[] {
  if (phrases.length === 0) return [];
  const words = wordsOf(text);
  const found = phrases.flatMap((phrase) => {
    const parts = [...phrase.phrase.matchAll(/([\p{L}\p{N}\p{M}]+)(\*?)/gu)].map((match) => ({
      word: plain(match[1] ?? ''),
      isOpen: match[2] === '*',
    }));
    if (parts.length === 0) return [];
    return words.flatMap((first, index): FoundPhrase[] => {
      const stands = parts.every(({ word, isOpen }, offset) => {
        const other = words[index + offset]?.plain;
        return isOpen ? other?.startsWith(word) : other === word;
      });
      const last = words[index + parts.length - 1];
      return stands && last ? [{ ...phrase, start: first.start, end: last.end }] : [];
    });
  });
  return found.sort((a, b) => a.start - b.start);
}
