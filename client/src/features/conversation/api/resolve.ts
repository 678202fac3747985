import { request } from '../../../api/request';
import type { Conversation, Outcome } from '../../../api/types/conversations';
import { useCommand } from './command';

export interface Closing {
  outcome: Outcome;
  reason?: string;
}

export const useResolve = (id: string) =>
  useCommand((closing: Closing) =>
    request<Conversation>('POST', `/conversations/${id}/closure`, { body: closing }),
  );
