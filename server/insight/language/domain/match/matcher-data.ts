import type { Columns } from './vectors.js';

/** What an answer is for: questions as people put them, its title, its own words. */
export interface AnswerExamples {
  /** Null for questions that no answer covers. */
  id: string | null;
  examples: readonly { text: string; importance: number }[];
}

/** Lists by column, one after the other: those of column c lie from starts[c] to starts[c + 1]. */
export interface Postings {
  starts: Int32Array;
  ids: Int32Array;
  values: Float32Array;
}

/** How sure a match is: 1 / (1 + e^-(margin · score + lead · (score - best other) + bias)). */
export interface Calibration {
  margin: number;
  lead: number;
  bias: number;
}

/** Everything that finding an answer needs; plain arrays, so that a worker can hand it over. */
export interface MatcherData extends Columns {
  answers: (string | null)[];
  biases: Float32Array;
  weights: Postings;
  /** The answer of each example, by its number. */
  answerOfExample: Int32Array;
  texts: string[];
  examples: Postings;
  calibration: Calibration;
}

export interface Match {
  id: string | null;
  /** 0 to 1: how often such a match is right. */
  confidence: number;
  score: number;
  /** The example of this answer that is most like the text; undefined when none is like it at all. */
  like: string | undefined;
}

export interface Matches {
  /** Best first. */
  best: Match[];
  /** The answer of the most similar example; undefined when nothing is similar. */
  nearest: { id: string | null; similarity: number } | undefined;
}
