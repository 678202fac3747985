/** Where one is on the board: a column and a row in it. */
export interface BoardPlace {
  column: number;
  row: number;
}

/** One step over columns of these lengths; columns without rows are passed over, ends hold. */
export function nextPlace(
  lengths: readonly number[],
  { column, row }: BoardPlace,
  step: 'up' | 'down' | 'left' | 'right',
): BoardPlace {
  if (step === 'up' || step === 'down') {
    const last = Math.max(0, (lengths[column] ?? 0) - 1);
    return { column, row: Math.max(0, Math.min(last, row + (step === 'down' ? 1 : -1))) };
  }
  const by = step === 'right' ? 1 : -1;
  for (let next = column + by; next >= 0 && next < lengths.length; next += by) {
    const length = lengths[next] ?? 0;
    if (length > 0) return { column: next, row: Math.min(row, length - 1) };
  }
  return { column, row };
}
