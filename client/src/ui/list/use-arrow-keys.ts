import { useCallback, useRef, type KeyboardEvent } from 'react';

/**
 * Arrow keys between a field and the links of a list below it: down from the field to the first link,
 * up from the first link back to the field. Put `container` around both.
 */
export function useArrowKeys() {
  const container = useRef<HTMLDivElement>(null);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [
      ...(container.current?.querySelectorAll<HTMLElement>('[role="searchbox"], [data-stop]') ??
        []),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + step];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }, []);
  return { container, onKeyDown };
}
