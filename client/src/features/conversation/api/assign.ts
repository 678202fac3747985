import { request } from '../../../api/request';
import type { Conversation } from '../../../api/types/conversations';
import { useCommand } from './command';

export interface Assignment {
  userId: string | null;
  teamId: string | null;
}

export const useAssign = (id: string) =>
  useCommand((assignment: Assignment) =>
    request<Conversation>('PUT', `/conversations/${id}/assignment`, { body: assignment }),
  );
