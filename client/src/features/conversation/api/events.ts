import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { ConversationEvent } from '../../../api/types/conversations';

/** What happened to the conversation lately: at most a hundred events. */
export const useEvents = (conversationId: string) =>
  useQuery({
    queryKey: keys.events(conversationId),
    queryFn: ({ signal }) =>
      request<Page<ConversationEvent>>('GET', `/conversations/${conversationId}/events`, {
        query: { limit: 100 },
        signal,
      }),
    select: (page) => page.items,
  });
