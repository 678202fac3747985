import { request } from '../../../api/request';
import type { Priority } from '../../../api/types/common';
import type { Conversation } from '../../../api/types/conversations';
import { useCommand } from './command';

export const useSetPriority = (id: string) =>
  useCommand((priority: Priority) =>
    request<Conversation>('PUT', `/conversations/${id}/priority`, { body: { priority } }),
  );
