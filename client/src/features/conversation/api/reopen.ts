import { request } from '../../../api/request';
import type { Conversation } from '../../../api/types/conversations';
import { useCommand } from './command';

export const useReopen = (id: string) =>
  useCommand(() => request<Conversation>('DELETE', `/conversations/${id}/closure`));
