import { createContext, use } from 'react';
import type { Conversation, Message } from '../../../api/types/conversations';

/** What a message of the thread asks of the composer beside it. */
export type ComposeRequest =
  /** Begin an answer to this message. */
  | { type: 'answer'; message: Message; mode: 'public' | 'private' }
  /** Put the words of a reply that was taken back into the composer again. */
  | { type: 'restore'; message: Message };

export interface ThreadInfo {
  conversation: Conversation;
  /** Who hid a message, as far as the events tell. */
  hiddenBy: ReadonlyMap<string, string>;
  onCompose: (request: ComposeRequest) => void;
  linkTo: (conversationId: string) => string;
}

export const ThreadContext = createContext<ThreadInfo | null>(null);

export function useThread(): ThreadInfo {
  const thread = use(ThreadContext);
  if (thread === null) throw new Error('A message stands outside of a thread');
  return thread;
}
