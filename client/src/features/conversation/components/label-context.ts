import { createContext, use } from 'react';
import type { MessageLabel } from '../../../api/types/labels';

export interface ThreadLabels {
  of: (messageId: string) => MessageLabel | undefined;
  /** Null where this person may not correct. */
  correct: ((messageId: string) => void) | null;
}

/** What the messages of the thread say. */
export const LabelContext = createContext<ThreadLabels>({ of: () => undefined, correct: null });

export const useThreadLabels = (): ThreadLabels => use(LabelContext);
