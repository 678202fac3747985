import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** As near to the end as this (px) counts as being there. */
const endZone = 40;
/** Older messages are asked for when this little (px) is left above. */
const topZone = 240;

interface Options {
  /** The first and the last thing of the thread; null while nothing is there. */
  firstKey: string | null;
  lastKey: string | null;
  /** True when the last thing was just written here: then the thread goes to its end. */
  ownLast: boolean;
  onNearTop: () => void;
}

/**
 * Keeps the reader's place: the thread opens at the unread line or its end, follows new messages only
 * when the end is in view, and does not move when older ones appear above.
 */
export function useThreadScroll({ firstKey, lastKey, ownLast, onNearTop }: Options) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLOListElement>(null);
  const follows = useRef(true);
  const before = useRef<{ firstKey: string | null; height: number }>({ firstKey: null, height: 0 });
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = useCallback(() => {
    const element = frame.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    follows.current = true;
    setAtEnd(true);
  }, []);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || firstKey === null) return;
    const earlier = before.current;
    if (earlier.firstKey === null) {
      const unread = element.querySelector<HTMLElement>('[data-unread]');
      if (unread) unread.scrollIntoView({ block: 'start' });
      else element.scrollTop = element.scrollHeight;
    } else if (earlier.firstKey !== firstKey) {
      element.scrollTop += element.scrollHeight - earlier.height;
    }
    before.current = { firstKey, height: element.scrollHeight };
  }, [firstKey]);

  useLayoutEffect(() => {
    if (lastKey !== null && (follows.current || ownLast)) toEnd();
    before.current.height = frame.current?.scrollHeight ?? 0;
  }, [lastKey, ownLast, toEnd]);

  /** The reader does something further up: what grows there must not carry the thread to its end. */
  const stay = useCallback(() => {
    follows.current = false;
  }, []);

  const isThere = firstKey !== null;
  useEffect(() => {
    const [element, list] = [frame.current, content.current];
    if (!element || !list) return;
    const observer = new ResizeObserver(() => {
      if (follows.current) element.scrollTop = element.scrollHeight;
      setAtEnd(isAtEnd(element));
      before.current.height = element.scrollHeight;
    });
    observer.observe(element);
    observer.observe(list);
    return () => observer.disconnect();
  }, [isThere]);

  const onScroll = useCallback(() => {
    const element = frame.current;
    if (!element) return;
    follows.current = isAtEnd(element);
    setAtEnd(follows.current);
    if (element.scrollTop < topZone && element.scrollHeight > element.clientHeight) onNearTop();
  }, [onNearTop]);

  return { frame, content, atEnd, toEnd, stay, onScroll };
}

const isAtEnd = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement) =>
  scrollHeight - scrollTop - clientHeight < endZone;
