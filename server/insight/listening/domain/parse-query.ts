import { plainWords } from './plain-words.js';
import {
  FARTHEST,
  LONGEST_QUERY,
  NEAR_BY_ITSELF,
  type Query,
  QueryError,
  type Term,
  type Word,
} from './query.js';
import { type Token, tokensOf } from './query-tokens.js';

const DEEPEST = 20;

/**
 * Reads `lumen (card OR "savings account") NOT "lumen festival" card NEAR/3 blocked`. What stands
 * side by side must all be there. Throws QueryError with a sentence and a place.
 */
export function parseQuery(source: string): Query {
  if (source.length > LONGEST_QUERY)
    throw new QueryError(`A query has at most ${LONGEST_QUERY} characters.`, LONGEST_QUERY);
  const reader = new Reader(tokensOf(source), source.length);
  const query = reader.any(0);
  const left = reader.peek();
  if (left) throw new QueryError('This bracket closes nothing.', left.at);
  if (onlyExcludes(query))
    throw new QueryError('A query needs at least one word that has to be there.', 0);
  return query;
}

class Reader {
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
  ) {}

  peek(): Token | undefined {
    return this.tokens[this.next];
  }

  any(depth: number): Query {
    if (depth > DEEPEST) throw new QueryError('Brackets are nested too deep.', this.at());
    const parts = [this.all(depth)];
    while (this.takes('or')) parts.push(this.all(depth));
    return joined('any', parts);
  }

  private all(depth: number): Query {
    const parts: Query[] = [];
    for (;;) {
      this.takes('and', parts.length > 0);
      const token = this.peek();
      if (!token || token.kind === 'close' || token.kind === 'or') break;
      parts.push(this.part(depth));
    }
    if (parts.length === 0) throw new QueryError('A word is missing here.', this.at());
    return joined('all', parts);
  }

  private part(depth: number): Query {
    if (this.takes('not')) return { kind: 'not', part: this.part(depth + 1) };
    const opened = this.peek();
    if (this.takes('open')) {
      const inner = this.any(depth + 1);
      if (!this.takes('close'))
        throw new QueryError('This bracket is not closed.', opened?.at ?? 0);
      return inner;
    }
    const left = this.term();
    const near = this.peek();
    if (near?.kind !== 'near') return left;
    this.next += 1;
    const distance = near.distance ?? NEAR_BY_ITSELF;
    if (distance < 1 || distance > FARTHEST)
      throw new QueryError(`NEAR reaches from 1 to ${FARTHEST} words.`, near.at);
    return { kind: 'near', left, right: this.term(), distance };
  }

  private term(): Term {
    const token = this.peek();
    if (token?.kind !== 'words')
      throw new QueryError('NEAR, AND, OR and NOT stand before or between words.', this.at());
    this.next += 1;
    const words = wordsOf(token.text);
    if (words.length === 0) throw new QueryError('Here is no letter and no digit.', token.at);
    if (words.some(({ text, isBeginning }) => isBeginning && text.length < 3))
      throw new QueryError('Before a * there must be at least three letters.', token.at);
    return { kind: 'term', words };
  }

  private takes(kind: Token['kind'], isAllowed = true): boolean {
    if (!isAllowed || this.peek()?.kind !== kind) return false;
    this.next += 1;
    return true;
  }

  private at(): number {
    return this.peek()?.at ?? this.end;
  }
}

const wordsOf = (text: string): Word[] =>
  text.split(/\s+/).flatMap((piece) => {
    const words = plainWords(piece);
    return words.map((word, i) => ({
      text: word,
      isBeginning: i === words.length - 1 && piece.endsWith('*'),
    }));
  });

const joined = (kind: 'all' | 'any', parts: Query[]): Query =>
  parts.length === 1 && parts[0] ? parts[0] : { kind, parts };

function onlyExcludes(query: Query): boolean {
  if (query.kind === 'not') return true;
  if (query.kind === 'all') return query.parts.every(onlyExcludes);
  if (query.kind === 'any') return query.parts.some(onlyExcludes);
  return false;
}
