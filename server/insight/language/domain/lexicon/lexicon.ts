/** Words and phrases of one language by what they speak for; `*` stands for any ending. */
export interface Lexicon {
  positive: string;
  negative: string;
  /** Said of a firm by somebody who complains. */
  complaint: string;
  thanks: string;
  /** How a question begins or asks without a question mark. */
  question: string;
  /** Somebody who might buy. */
  sales: string;
  negation: string;
  /** Turns what was said before. */
  contrast: string;
  /** Somebody who wants to talk to a human. */
  person: string;
}

export type LexiconName = keyof Lexicon;

/** A list of phrases parted by commas or line ends. */
export const phrasesIn = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
