/** A sentence with places for values: words and names of fields in turn. */
export type Piece = { text: string } | { field: string };

/** Places are written as `[name]`. */
export const piecesOf = (sentence: string): Piece[] =>
  sentence
    .split(/(\[\w+\])/)
    .filter((part) => part !== '')
    .map((part) => (/^\[\w+\]$/.test(part) ? { field: part.slice(1, -1) } : { text: part }));
