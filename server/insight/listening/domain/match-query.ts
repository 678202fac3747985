import type { Query, Term, Word } from './query.js';

/** Where the terms that were looked for stand, as positions of words; null when the text does not fit. */
export function matchQuery(query: Query, words: readonly string[]): Found | null {
  switch (query.kind) {
    case 'term': {
      const at = placesOf(query, words);
      return at.length > 0 ? { terms: [{ term: query, at }] } : null;
    }
    case 'all': {
      const found = query.parts.map((part) => matchQuery(part, words));
      return found.every((one) => one !== null) ? together(found) : null;
    }
    case 'any': {
      const found = query.parts
        .map((part) => matchQuery(part, words))
        .filter((one) => one !== null);
      return found.length > 0 ? together(found) : null;
    }
    case 'not':
      return matchQuery(query.part, words) ? null : { terms: [] };
    case 'near':
      return matchNear(query, words);
  }
}

export interface Found {
  terms: { term: Term; at: readonly number[] }[];
}

const together = (found: readonly Found[]): Found => ({
  terms: found.flatMap(({ terms }) => terms),
});

function matchNear(
  { left, right, distance }: Extract<Query, { kind: 'near' }>,
  words: readonly string[],
): Found | null {
  const lefts = placesOf(left, words);
  const rights = placesOf(right, words);
  const isNear = (a: number, b: number): boolean => {
    const gap = a < b ? b - (a + left.words.length - 1) : a - (b + right.words.length - 1);
    return a !== b && gap > 0 && gap <= distance;
  };
  const at = lefts.filter((a) => rights.some((b) => isNear(a, b)));
  if (at.length === 0) return null;
  return {
    terms: [
      { term: left, at },
      { term: right, at: rights.filter((b) => lefts.some((a) => isNear(a, b))) },
    ],
  };
}

function placesOf({ words: wanted }: Term, words: readonly string[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1)
    if (wanted.every((word, i) => fits(word, words[at + i] ?? ''))) places.push(at);
  return places;
}

const fits = ({ text, isBeginning }: Word, word: string): boolean =>
  isBeginning ? word.startsWith(text) : word === text;
