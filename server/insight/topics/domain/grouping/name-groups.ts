import { tellingWords } from './features.js';

const TERMS = 6;
const LEAST_TEXTS = 2;

/** What sets a group of texts apart. */
export interface GroupName {
  /** The first terms, as a heading until a person finds a better one. */
  name: string;
  terms: string[];
}

/**
 * Words by class-based TF-IDF (Grootendorst 2022): common in the group, rare elsewhere. A word of
 * one text alone is left out, so that no name of a customer becomes the name of a group.
 */
export function nameGroups(groups: readonly (readonly string[])[]): GroupName[] {
  const counted = groups.map(countWords);
  const everywhere = new Map<string, number>();
  let total = 0;
  for (const { counts } of counted)
    for (const [word, count] of counts) {
      everywhere.set(word, (everywhere.get(word) ?? 0) + count);
      total += count;
    }
  const average = total / Math.max(1, groups.length);
  return counted.map(({ counts, texts, words }) => {
    const terms = [...counts]
      .filter(([word]) => (texts.get(word) ?? 0) >= LEAST_TEXTS)
      .map(([word, count]): [string, number] => [
        word,
        (count / Math.max(1, words)) * Math.log(1 + average / everywhere.get(word)!),
      ])
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .slice(0, TERMS)
      .map(([word]) => word);
    return { name: headingOf(terms), terms };
  });
}

function countWords(texts: readonly string[]): {
  counts: Map<string, number>;
  texts: Map<string, number>;
  words: number;
} {
  const counts = new Map<string, number>();
  const holding = new Map<string, number>();
  let words = 0;
  for (const text of new Set(texts)) {
    const said = tellingWords(text).filter((word) => word.length > 2);
    words += said.length;
    for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of new Set(said)) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  return { counts, texts: holding, words };
}

function headingOf(terms: readonly string[]): string {
  const heading = terms.slice(0, 3).join(', ');
  return heading.charAt(0).toUpperCase() + heading.slice(1);
}
