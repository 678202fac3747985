import { useEffect, useState } from 'react';
import type { Message } from '../../../api/types/conversations';

/** A message counts as seen after it stood in view this long (ms). */
const glance = 1_500;

/**
 * The position up to which this person has seen the thread. What is there on opening counts at once;
 * what arrives later only when it stood in view for a moment, so that an answer begun before it is
 * still noticed as such.
 */
export function useSeen(messages: readonly Message[], inView: boolean, myId: string): number {
  const last = messages.at(-1);
  const newest = messages.reduce((most, { position }) => Math.max(most, position), 0);
  const [seen, setSeen] = useState(newest);
  const mine = last?.author.userId === myId && last.position === newest;

  useEffect(() => {
    if (newest <= seen || !(inView || mine)) return;
    if (mine || seen === 0) {
      setSeen(newest);
      return;
    }
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') setSeen(newest);
    }, glance);
    return () => clearTimeout(timer);
  }, [newest, seen, inView, mine]);

  return seen;
}
