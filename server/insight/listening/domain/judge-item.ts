import { type Found, matchQuery } from './match-query.js';
import { plainWords } from './plain-words.js';
import type { Query, Term } from './query.js';

export interface Judged {
  /** 0 to 1. */
  relevance: number;
  /** What speaks for it, as codes with a value: `title:lumen`, `often:4`, `early:lumen`, `own:complaint`. */
  why: string[];
}

export interface ItemText {
  title: string;
  text: string;
  sentiment: string | null;
}

/** A longer text is read up to here. */
export const READ_WORDS = 4000;
const EARLY = 40;

/**
 * Whether an item answers the question of a stream, and how much it is about it: in its title,
 * early, often, near together. Null when it does not fit.
 */
export function judgeItem(query: Query, { title, text, sentiment }: ItemText): Judged | null {
  const titleWords = plainWords(title);
  const words = [...titleWords, '\n', ...plainWords(text)].slice(0, READ_WORDS);
  const found = matchQuery(query, words);
  if (!found) return null;
  const why: string[] = [];
  let points = 0.35;
  const inTitle = found.terms.find(({ at }) => at.some((place) => place < titleWords.length));
  if (inTitle) {
    points += 0.3;
    why.push(`title:${nameOf(inTitle.term)}`);
  }
  const early = found.terms.find(({ at }) =>
    at.some((place) => place > titleWords.length && place <= titleWords.length + EARLY),
  );
  if (early) {
    points += 0.15;
    why.push(`early:${nameOf(early.term)}`);
  }
  const times = timesOf(found);
  if (times >= 3) {
    points += 0.1;
    why.push(`often:${times}`);
  }
  if (sentiment === 'negative') {
    points += 0.1;
    why.push('negative:');
  }
  if (why.length === 0) why.push(`once:${found.terms[0] ? nameOf(found.terms[0].term) : ''}`);
  return { relevance: Math.min(1, Math.round(points * 100) / 100), why };
}

const timesOf = ({ terms }: Found): number => Math.max(0, ...terms.map(({ at }) => at.length));

const nameOf = ({ words }: Term): string =>
  words.map(({ text, isBeginning }) => (isBeginning ? `${text}*` : text)).join(' ');
