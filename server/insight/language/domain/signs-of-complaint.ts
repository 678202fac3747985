import type { Sentiment } from '../contract.js';
import type { Cues } from './cues.js';
import { phrasesIn } from './lexicon/lexicon.js';
import {
  DUTCH_SIGNS,
  ENGLISH_SIGNS,
  FRENCH_SIGNS,
  type SignWords,
} from './lexicon/signs-of-complaint.js';
import { PhraseFinder } from './phrase-finder.js';
import { plainWords } from './plain-words.js';

const finderOf = (name: keyof SignWords): PhraseFinder =>
  new PhraseFinder(
    [ENGLISH_SIGNS, FRENCH_SIGNS, DUTCH_SIGNS].flatMap((words) => phrasesIn(words[name])),
  );

const FINDERS: Readonly<Record<keyof SignWords, PhraseFinder>> = {
  trouble: finderOf('trouble'),
  remedy: finderOf('remedy'),
  waiting: finderOf('waiting'),
  business: finderOf('business'),
  reproach: finderOf('reproach'),
};

/** So many more signs for a complaint than against it make one, when one of them is a grievance. */
const ENOUGH = 3;
const ADDRESS = /https?:\/\//;
const MENTION = /@\w/;
const LONG = 12;

export interface SignsOfComplaint {
  /** Something went wrong, or is felt so. */
  grievances: readonly boolean[];
  /** What comes along with it. */
  others: readonly boolean[];
  against: readonly boolean[];
  /** Means nothing by itself; a desk may learn what it means there. */
  open: readonly boolean[];
}

/** How many signs there are in all. */
export const SIGNS = 18;

/** What of a text speaks for a complaint and what against one. */
export function signsOfComplaint(
  text: string,
  cues: Cues,
  sentiment: Sentiment | null,
): SignsOfComplaint {
  const words = plainWords(text);
  const has = (name: keyof SignWords): boolean => FINDERS[name].count(words) > 0;
  return {
    grievances: [
      has('trouble'),
      cues.negations > 0,
      cues.negative > 0,
      cues.negative > 1,
      cues.complaint > 0,
      cues.cross > 0,
      sentiment === 'negative',
      sentiment === 'negative' && cues.negative > 0,
    ],
    others: [has('remedy'), has('waiting'), has('business'), has('reproach'), cues.words >= LONG],
    against: [
      cues.positive > 0,
      cues.thanks > 0 || cues.glad > 0,
      sentiment === 'positive',
      ADDRESS.test(text),
    ],
    open: [MENTION.test(text)],
  };
}

/**
 * Every sign counts one: what complaints of all trades share is that several of them come
 * together, not which ones.
 */
export function isComplaint({ grievances, others, against }: SignsOfComplaint): boolean {
  const felt = countOf(grievances);
  return felt > 0 && felt + countOf(others) - countOf(against) >= ENOUGH;
}

const countOf = (signs: readonly boolean[]): number => signs.filter(Boolean).length;

/** The words by which a complaint is known, apart from its tone. */
export function signWords(text: string): string[] {
  const words = plainWords(text);
  return [FINDERS.trouble, FINDERS.waiting, FINDERS.reproach].flatMap((finder) =>
    finder.find(words).map((at) => words[at]!),
  );
}
