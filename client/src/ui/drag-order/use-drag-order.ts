import { useCallback, useState, type CSSProperties, type PointerEvent } from 'react';
import { dropPlace, shiftOf, type Drag } from './drag-place';

/** A press becomes a drag after this many px, so that a click stays a click. */
const threshold = 6;

interface Options {
  count: number;
  /** In px. */
  rowHeight: number;
  onDrop: (from: number, to: number) => void;
}

/**
 * Lets rows of one height change places with mouse or pen. Fingers scroll; for them and for the
 * keyboard there must be another way (a menu).
 */
export function useDragOrder({ count, rowHeight, onDrop }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null);

  const grab = useCallback(
    (from: number, event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const startY = event.clientY;
      let moved: Drag | null = null;

      const onMove = (move: globalThis.PointerEvent) => {
        const offset = move.clientY - startY;
        if (moved === null && Math.abs(offset) < threshold) return;
        moved = { from, offset };
        setDrag(moved);
      };
      const stop = () => {
        window.removeEventListener('pointermove', onMove);
        window.removeEventListener('pointerup', onUp);
        window.removeEventListener('pointercancel', stop);
        setDrag(null);
      };
      const onUp = () => {
        stop();
        if (moved === null) return;
        swallowNextClick();
        const to = dropPlace(moved, count, rowHeight);
        if (to !== from) onDrop(from, to);
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
      window.addEventListener('pointercancel', stop);
    },
    [count, rowHeight, onDrop],
  );

  return (index: number) => ({
    onPointerDown: (event: PointerEvent) => grab(index, event),
    onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
    style: drag === null ? undefined : styleOf(index, drag, count, rowHeight),
  });
}

function styleOf(index: number, drag: Drag, count: number, rowHeight: number): CSSProperties {
  const isDragged = index === drag.from;
  return {
    transform: `translateY(${shiftOf(index, drag, count, rowHeight)}px)`,
    transition: isDragged ? undefined : 'transform 120ms',
    zIndex: isDragged ? 1 : undefined,
    opacity: isDragged ? 0.85 : undefined,
  };
}

/** Letting go over a link is not a click on it. */
function swallowNextClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
