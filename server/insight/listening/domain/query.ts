/** What a stream asks of a text. A term is one or several words in a row; `*` ends a beginning. */
export type Query =
  | { kind: 'term'; words: readonly Word[] }
  | { kind: 'all'; parts: readonly Query[] }
  | { kind: 'any'; parts: readonly Query[] }
  | { kind: 'not'; part: Query }
  /** Both within so many words of each other, in either order. */
  | { kind: 'near'; left: Term; right: Term; distance: number };

export type Term = Extract<Query, { kind: 'term' }>;

export interface Word {
  text: string;
  /** Stands for every word that begins so. */
  isBeginning: boolean;
}

export const LONGEST_QUERY = 1000;
export const NEAR_BY_ITSELF = 5;
export const FARTHEST = 50;

/** A query that cannot be read; `at` is where, in characters from the left. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}
