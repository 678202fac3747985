export interface SlashQuery {
  /** Where the / stands. */
  from: number;
  /** Where the words end: at the caret. */
  to: number;
  /** What was typed behind it. */
  text: string;
}

/** What is looked for after a / at the caret, or null. A / inside a word (and/or, an address) is none. */
export function slashQuery(text: string, caret: number): SlashQuery | null {
  const match = /(?:^|[\s(])\/((?:[^\s/]{1,40}(?: [^\s/]{0,40}){0,3})?)$/u.exec(
    text.slice(0, caret),
  );
  if (!match) return null;
  const typed = match[1] ?? '';
  return { from: caret - typed.length - 1, to: caret, text: typed };
}

/** The text with words put in the place of a stretch of it. */
export const withWords = (
  text: string,
  { from, to }: Pick<SlashQuery, 'from' | 'to'>,
  words: string,
): string => text.slice(0, from) + words + text.slice(to);
