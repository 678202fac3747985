import { QueryError } from './query.js';

export type Token = { at: number } & (
  | { kind: 'words'; text: string }
  | { kind: 'near'; distance: number | null }
  | { kind: 'open' | 'close' | 'or' | 'and' | 'not' }
);

const PIECE = /\s*(?:(\()|(\))|["“”«]\s*([^"“”»]*)(["“”»]?)|(-?[^\s()"“”«»]+))/y;
const WORDS_OF_THE_LANGUAGE = { OR: 'or', AND: 'and', NOT: 'not' } as const;

/** Cuts a query into its pieces. Operators are written in capitals; `-word` means NOT word. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < source.trimEnd().length) {
    const begin = PIECE.lastIndex;
    const found = PIECE.exec(source);
    if (!found) throw new QueryError('This cannot be read.', begin);
    const at = begin + found[0].length - found[0].trimStart().length;
    const [, open, close, quoted, endOfQuote, bare] = found;
    if (open) tokens.push({ at, kind: 'open' });
    else if (close) tokens.push({ at, kind: 'close' });
    else if (quoted !== undefined) {
      if (!endOfQuote) throw new QueryError('This quotation mark is not closed.', at);
      tokens.push({ at, kind: 'words', text: quoted });
    } else tokens.push(...bareTokens(bare ?? '', at));
  }
  return tokens;
}

function bareTokens(text: string, at: number): Token[] {
  const near = /^NEAR(?:\/(\d{1,4}))?$/.exec(text);
  if (near) return [{ at, kind: 'near', distance: near[1] ? Number(near[1]) : null }];
  if (text in WORDS_OF_THE_LANGUAGE)
    return [{ at, kind: WORDS_OF_THE_LANGUAGE[text as keyof typeof WORDS_OF_THE_LANGUAGE] }];
  if (text.length > 1 && text.startsWith('-'))
    return [
      { at, kind: 'not' },
      { at: at + 1, kind: 'words', text: text.slice(1) },
    ];
  return [{ at, kind: 'words', text }];
}
