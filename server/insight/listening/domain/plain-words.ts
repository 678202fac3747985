const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are compared: without accents, in small letters, in order. */
export const plainWords = (text: string): string[] =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().match(WORD) ?? [];
