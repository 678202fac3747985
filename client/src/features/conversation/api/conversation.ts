import { queryOptions, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Conversation } from '../../../api/types/conversations';

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: keys.conversation(id),
    queryFn: ({ signal }) => request<Conversation>('GET', `/conversations/${id}`, { signal }),
  });

export const useConversation = (id: string) => useQuery(conversationQuery(id));
