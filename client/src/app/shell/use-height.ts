import { useLayoutEffect, useRef, useState } from 'react';

/** The height of an element in px, as it changes; without bounds until it is measured. */
export function useHeight<E extends HTMLElement>() {
  const element = useRef<E>(null);
  const [height, setHeight] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setHeight(measured.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return { element, height };
}
