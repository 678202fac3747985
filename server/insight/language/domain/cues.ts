import { CROSS, GLAD, SPAM } from './lexicon/any-language.js';
import { DUTCH } from './lexicon/dutch.js';
import { ENGLISH } from './lexicon/english.js';
import { FRENCH } from './lexicon/french.js';
import { type LexiconName, phrasesIn } from './lexicon/lexicon.js';
import { MORE_CONTRASTS, MORE_NEGATIONS } from './lexicon/other-languages.js';
import { PhraseFinder } from './phrase-finder.js';
import { plainWords } from './plain-words.js';

const LEXICONS = [ENGLISH, FRENCH, DUTCH];

const finderOf = (name: LexiconName, more = ''): PhraseFinder =>
  new PhraseFinder([...LEXICONS.map((lexicon) => lexicon[name]), more].flatMap(phrasesIn));

// All languages at once: people mix them, and the same word hardly ever means the opposite.
const FINDERS: Readonly<Record<LexiconName, PhraseFinder>> = {
  positive: finderOf('positive'),
  negative: finderOf('negative'),
  complaint: finderOf('complaint'),
  thanks: finderOf('thanks'),
  question: finderOf('question'),
  sales: finderOf('sales'),
  negation: finderOf('negation', MORE_NEGATIONS),
  contrast: finderOf('contrast', MORE_CONTRASTS),
  person: finderOf('person'),
};

/** How many words after a negation it still turns. */
const SCOPE = 4;
const AFTER_CONTRAST = 2;

export interface Cues {
  words: number;
  positive: number;
  negative: number;
  complaint: number;
  thanks: number;
  question: number;
  /** Words that turn what follows. */
  negations: number;
  sales: number;
  person: number;
  glad: number;
  cross: number;
  exclamations: number;
  questionMarks: number;
  shouted: number;
  stretched: number;
  spam: number;
}

/** What the words and signs of a text speak for, counted; negation turned, the last clause weighing more. */
export function cuesOf(text: string): Cues {
  const words = plainWords(text);
  const { positive, negative } = toneOf(words);
  return {
    words: words.length,
    positive,
    negative,
    complaint: FINDERS.complaint.count(words),
    thanks: FINDERS.thanks.count(words),
    question: FINDERS.question.count(words),
    negations: words.filter((_, at) => negates(words, at)).length,
    sales: FINDERS.sales.count(words),
    person: FINDERS.person.count(words),
    glad: countOf(text, GLAD),
    cross: countOf(text, CROSS),
    exclamations: countOf(text, /!/g),
    questionMarks: countOf(text, /\?/g),
    shouted: countOf(text, /\b\p{Lu}{4,}\b/gu),
    stretched: countOf(text, /(\p{L})\1{2,}/gu),
    spam: SPAM.filter((sign) => sign.test(text)).length,
  };
}

/** Whether somebody asks for a human. */
export const asksForPerson = (text: string): boolean => FINDERS.person.count(plainWords(text)) > 0;

export const startsQuestion = (words: readonly string[], at: number): boolean =>
  FINDERS.question.startsAt(words, at);

const negates = (words: readonly string[], at: number): boolean =>
  FINDERS.negation.startsAt(words, at) || words[at]!.endsWith("n't");

/** Words after a negation, as far as it reaches. */
export function negatedAmong(words: readonly string[]): boolean[] {
  let left = 0;
  return words.map((_, index) => {
    const isTurned = left > 0;
    left = negates(words, index) ? SCOPE : left - 1;
    return isTurned;
  });
}

function toneOf(words: readonly string[]): { positive: number; negative: number } {
  const turned = negatedAmong(words);
  const lastContrast = FINDERS.contrast.find(words).at(-1) ?? -1;
  let positive = 0;
  let negative = 0;
  words.forEach((_, index) => {
    const weight = lastContrast > 0 && index > lastContrast ? AFTER_CONTRAST : 1;
    if (FINDERS.positive.startsAt(words, index)) {
      if (turned[index]) negative += weight;
      else positive += weight;
    } else if (FINDERS.negative.startsAt(words, index)) {
      if (turned[index]) positive += weight / 2;
      else negative += weight;
    }
  });
  return { positive, negative };
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The words that speak for a tone, each with the negation before it. */
export function toneWords(text: string, tone: 'positive' | 'negative'): string[] {
  const words = plainWords(text);
  const turned = negatedAmong(words);
  const finder = FINDERS[tone];
  const opposite = FINDERS[tone === 'positive' ? 'negative' : 'positive'];
  return words.filter((_, index) =>
    turned[index] ? opposite.startsAt(words, index) : finder.startsAt(words, index),
  );
}
