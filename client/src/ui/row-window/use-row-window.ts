import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { rowsToDraw, visibleRows, type RowWindow } from './visible-rows';

interface Options {
  /** The element that scrolls; the rows stand in it from its top on. */
  scroll: RefObject<HTMLElement | null>;
  count: number;
  /** In px, the same for all rows. */
  rowHeight: number;
  /** This row is drawn even out of sight, so that it can keep the focus. */
  always: number;
}

const spare = 8;

/** The rows of a long list that need to exist now. All rows have one height, so nothing is measured. */
export function useRowWindow({ scroll, count, rowHeight, always }: Options): number[] {
  const [shown, setShown] = useState<RowWindow>({ first: 0, last: -1 });

  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element) return;
    const look = () => {
      const sight = { scrolled: element.scrollTop, height: element.clientHeight };
      const next = visibleRows(sight, rowHeight, spare);
      setShown((now) => (now.first === next.first && now.last === next.last ? now : next));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroll, rowHeight]);

  return useMemo(() => rowsToDraw(shown, count, always), [shown, count, always]);
}
