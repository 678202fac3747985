import type { Delimiter } from './file-shape.js';

/** The cells of one line; undefined when something follows a closing quote. */
export function cellsOf(text: string, delimiter: Delimiter): string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
    if (!cell || (cell.end < text.length && text[cell.end] !== delimiter)) return undefined;
    cells.push(cell.value);
    if (cell.end >= text.length) return cells;
    at = cell.end + 1;
  }
}

interface Cell {
  value: string;
  /** Where the delimiter stands, or the text ends. */
  end: number;
}

function plain(text: string, from: number, delimiter: Delimiter): Cell {
  const found = text.indexOf(delimiter, from);
  const end = found < 0 ? text.length : found;
  return { value: text.slice(from, end), end };
}

function quoted(text: string, from: number): Cell | undefined {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}
