export interface RowWindow {
  /** First and last row to draw; `last` is -1 when there is none. */
  first: number;
  last: number;
}

export interface Sight {
  /** In px: how far the list is scrolled, and how much of it shows. */
  scrolled: number;
  height: number;
}

/** The window moves in steps of so many rows, so that not every scrolled pixel draws anew. */
const stride = 4;

/** Which rows of one height to draw: those in sight and some above and below. */
export function visibleRows(sight: Sight, rowHeight: number, spare: number): RowWindow {
  const top = Math.floor(sight.scrolled / rowHeight / stride) * stride;
  const shown = Math.ceil(sight.height / rowHeight) + stride;
  return { first: Math.max(0, top - spare), last: top + shown + spare };
}

/** The rows of a window that exist, with one more that always does. */
export function rowsToDraw({ first, last }: RowWindow, count: number, always: number): number[] {
  const rows: number[] = [];
  for (let row = first; row <= Math.min(last, count - 1); row += 1) rows.push(row);
  if (always >= 0 && always < count && !rows.includes(always)) rows.push(always);
  return rows.sort((a, b) => a - b);
}
