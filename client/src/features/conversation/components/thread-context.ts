import { createContext, use } from 'react';
import type { Conversation } from '../../../api/types/conversations';

export interface ThreadInfo {
  conversation: Conversation;
  /** Who hid a message, as far as the events tell. */
  hiddenBy: ReadonlyMap<string, string>;
  linkTo: (conversationId: string) => string;
}

export const ThreadContext = createContext<ThreadInfo | null>(null);

export function useThread(): ThreadInfo {
  const thread = use(ThreadContext);
  if (thread === null) throw new Error('A message stands outside of a thread');
  return thread;
}
