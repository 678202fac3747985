import { request } from '../../../api/request';
import type { Conversation } from '../../../api/types/conversations';
import { useCommand } from './command';

export interface Tagging {
  tagId: string;
  on: boolean;
}

export const useTagging = (id: string) =>
  useCommand(({ tagId, on }: Tagging) =>
    request<Conversation>(on ? 'PUT' : 'DELETE', `/conversations/${id}/tags/${tagId}`),
  );
