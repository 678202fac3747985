import { useCallback, useMemo, useState } from 'react';

/**
 * The row that the keyboard stands on. It follows its conversation when the list changes, and begins
 * at the open one or at the top.
 */
export function useListCursor(order: readonly string[], openId: string | null) {
  const [wanted, setWanted] = useState<string | null>(null);
  const at = Math.max(0, firstIndex(order, [wanted, openId]));
  const id = order[at] ?? null;

  /** The row so many steps away; null at either end. Moves there. */
  const step = useCallback(
    (by: number): string | null => {
      const next = order[Math.min(Math.max(at + by, 0), order.length - 1)] ?? null;
      if (next !== null) setWanted(next);
      return next;
    },
    [order, at],
  );
  return useMemo(() => ({ id, at, step, moveTo: setWanted }), [id, at, step]);
}

export type ListCursor = ReturnType<typeof useListCursor>;

function firstIndex(order: readonly string[], wanted: readonly (string | null)[]): number {
  for (const id of wanted) {
    const at = id === null ? -1 : order.indexOf(id);
    if (at !== -1) return at;
  }
  return -1;
}
