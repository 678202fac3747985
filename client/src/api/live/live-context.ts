import { createContext, use, useEffect } from 'react';

/** `lost`: hints do not arrive; what is on the screen may be old. */
export type LiveStatus = 'connecting' | 'live' | 'lost';

export interface Live {
  status: LiveStatus;
  watch(conversationId: string | null): void;
  sayTyping(conversationId: string, typing: boolean): void;
}

export const LiveContext = createContext<Live>({
  status: 'connecting',
  watch: () => undefined,
  sayTyping: () => undefined,
});

export const useLive = () => use(LiveContext);

/** Tells the server, while the component stands, that this person looks at the conversation. */
export function useWatch(conversationId: string | null): void {
  const { watch } = useLive();
  useEffect(() => {
    watch(conversationId);
    return () => watch(null);
  }, [watch, conversationId]);
}
