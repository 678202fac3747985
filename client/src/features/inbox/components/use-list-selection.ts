import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  allOf,
  extended,
  nothingSelected,
  toggled,
  within,
  type Selection,
} from '../model/selection';

/** The chosen rows of one list; another list begins with none. */
export function useListSelection(order: readonly string[], list: string) {
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const present = useMemo(() => new Set(order), [order]);

  useEffect(() => setSelection(nothingSelected), [list]);
  useEffect(() => setSelection((current) => within(current, present)), [present]);

  const toggle = useCallback((id: string) => setSelection((s) => toggled(s, id)), []);
  const extend = useCallback((id: string) => setSelection((s) => extended(s, id, order)), [order]);
  const selectAll = useCallback(() => setSelection(allOf(order)), [order]);
  const clear = useCallback(() => setSelection(nothingSelected), []);
  const { ids } = selection;
  return useMemo(
    () => ({ ids, toggle, extend, selectAll, clear }),
    [ids, toggle, extend, selectAll, clear],
  );
}

export type ListSelection = ReturnType<typeof useListSelection>;
