/** Where an item stands while it is dragged through a list of rows of one height. */
export interface Drag {
  from: number;
  /** How far the pointer has moved, in px. */
  offset: number;
}

/** The place it would take if it were dropped now. */
export function dropPlace({ from, offset }: Drag, count: number, rowHeight: number): number {
  const place = from + Math.round(offset / rowHeight);
  return Math.min(Math.max(place, 0), count - 1);
}

/** How far each row is shifted, in px: the dragged one with the pointer, the others to make room. */
export function shiftOf(index: number, drag: Drag, count: number, rowHeight: number): number {
  const { from, offset } = drag;
  if (index === from) return offset;
  const to = dropPlace(drag, count, rowHeight);
  if (from < index && index <= to) return -rowHeight;
  if (to <= index && index < from) return rowHeight;
  return 0;
}
