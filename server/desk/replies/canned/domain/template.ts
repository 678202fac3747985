import { isVariable, type VariableName, type VariableValues } from './variables.js';

/** A text as written: plain pieces and places for variables, in order. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; name: VariableName; fallback: string | null; written: string }
  | { kind: 'unknown'; name: string; written: string }
  | { kind: 'open'; text: string };

const OPENS = '{{';
const CLOSES = '}}';

/**
 * Reads a text once from left to right. A place is `{{name}}` or `{{name|fallback}}`; there is no
 * other syntax, and what stands in a value is never read again.
 */
export function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < body.length) {
    const start = body.indexOf(OPENS, from);
    if (start < 0) break;
    if (start > from) pieces.push({ kind: 'text', text: body.slice(from, start) });
    const end = body.indexOf(CLOSES, start + OPENS.length);
    if (end < 0) return [...pieces, { kind: 'open', text: body.slice(start) }];
    from = end + CLOSES.length;
    pieces.push(placeOf(body.slice(start, from)));
  }
  if (from < body.length) pieces.push({ kind: 'text', text: body.slice(from) });
  return pieces;
}

function placeOf(written: string): Piece {
  const inside = written.slice(OPENS.length, -CLOSES.length);
  const bar = inside.indexOf('|');
  const name = (bar < 0 ? inside : inside.slice(0, bar)).trim();
  if (!isVariable(name)) return { kind: 'unknown', name, written };
  const fallback = bar < 0 ? '' : inside.slice(bar + 1).trim();
  return { kind: 'variable', name, fallback: fallback || null, written };
}

export interface Filled {
  text: string;
  /** Places without a value and without a fallback; they stand in the text as written. */
  unfilled: { variable: VariableName; start: number; end: number }[];
}

/** Puts values into the places. `start` and `end` count UTF-16 units. */
export function fill(body: string, values: VariableValues): Filled {
  let text = '';
  const unfilled: Filled['unfilled'] = [];
  for (const piece of piecesOf(body)) {
    if (piece.kind !== 'variable') {
      text += piece.kind === 'unknown' ? piece.written : piece.text;
      continue;
    }
    const value = values[piece.name] ?? piece.fallback;
    if (value === null)
      unfilled.push({
        variable: piece.name,
        start: text.length,
        end: text.length + piece.written.length,
      });
    text += value ?? piece.written;
  }
  return { text, unfilled };
}

/** The first known variable that still stands in a text somebody wants to send. */
export const firstUnfilled = (text: string): VariableName | undefined =>
  piecesOf(text).find((piece) => piece.kind === 'variable')?.name;
