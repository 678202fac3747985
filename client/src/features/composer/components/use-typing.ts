import { useCallback, useEffect, useRef } from 'react';
import { useLive } from '../../../api/live/live-context';

const restMs = 4_000;
const repeatMs = 3_000;

/** Tells the others that one writes here, until one rests or leaves. */
export function useTyping(conversationId: string): { write: () => void; rest: () => void } {
  const { sayTyping } = useLive();
  const said = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const rest = useCallback(() => {
    clearTimeout(timer.current);
    if (said.current === 0) return;
    said.current = 0;
    sayTyping(conversationId, false);
  }, [sayTyping, conversationId]);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(rest, restMs);
    if (Date.now() - said.current < repeatMs) return;
    said.current = Date.now();
    sayTyping(conversationId, true);
  }, [sayTyping, conversationId, rest]);

  useEffect(() => rest, [rest]);
  return { write, rest };
}
