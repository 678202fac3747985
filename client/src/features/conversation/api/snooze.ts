import { request } from '../../../api/request';
import type { Instant } from '../../../api/types/common';
import type { Conversation } from '../../../api/types/conversations';
import { useCommand } from './command';

/** Puts the conversation aside; `null`: until the customer replies. */
export const useSnooze = (id: string) =>
  useCommand((until: Instant | null) =>
    request<Conversation>('PUT', `/conversations/${id}/snooze`, { body: { until } }),
  );

export const useWake = (id: string) =>
  useCommand(() => request<Conversation>('DELETE', `/conversations/${id}/snooze`));
