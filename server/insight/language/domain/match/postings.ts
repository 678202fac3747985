import type { Postings } from './matcher-data.js';

export interface Entry {
  column: number;
  id: number;
  value: number;
}

/** Turns rows around: for every column the rows that have it. */
export function postingsOf(
  rows: readonly { columns: Int32Array; values: Float32Array }[],
  columnCount: number,
): Postings {
  const starts = new Int32Array(columnCount + 1);
  for (const { columns } of rows) for (const column of columns) starts[column + 1]! += 1;
  for (let column = 0; column < columnCount; column += 1) starts[column + 1]! += starts[column]!;
  const next = starts.slice(0, columnCount);
  const ids = new Int32Array(starts[columnCount]!);
  const values = new Float32Array(starts[columnCount]!);
  rows.forEach((row, id) =>
    row.columns.forEach((column, at) => {
      const place = next[column]!++;
      ids[place] = id;
      values[place] = row.values[at]!;
    }),
  );
  return { starts, ids, values };
}

/** Adds to every row what it has in common with the vector. */
export function addProducts(
  into: Float32Array,
  { columns, values }: { columns: Int32Array; values: Float32Array },
  postings: Postings,
  longest = Infinity,
): void {
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at]!;
    const end = postings.starts[column + 1]!;
    const start = postings.starts[column]!;
    if (end - start > longest) continue;
    const value = values[at]!;
    for (let place = start; place < end; place += 1)
      into[postings.ids[place]!]! += value * postings.values[place]!;
  }
}
