import { request } from '../../../api/request';
import type { Conversation } from '../../../api/types/conversations';
import { useCommand } from './command';

/** Marks that the customer's word is awaited, or (false) that it is ours again. */
export const useWait = (id: string) =>
  useCommand((waiting: boolean) =>
    request<Conversation>(waiting ? 'PUT' : 'DELETE', `/conversations/${id}/waiting`),
  );
