import { createContext, use } from 'react';
import type { Message } from '../../../api/types/conversations';

/** What a message asks of the composer beside it. */
export type ComposeRequest =
  /** Begin an answer to this message. */
  | { type: 'answer'; message: Message; mode: 'public' | 'private' }
  /** Put the words of a reply that was taken back into the composer again. */
  | { type: 'restore'; message: Message };

export const ComposeContext = createContext<(request: ComposeRequest) => void>(() => undefined);

export const useCompose = () => use(ComposeContext);
