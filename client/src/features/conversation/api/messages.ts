import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { messagesOf } from '../../../api/message-cache';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { Message } from '../../../api/types/conversations';

const pageSize = 50;

export const messagesQuery = (conversationId: string) =>
  infiniteQueryOptions({
    queryKey: keys.messages(conversationId),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<Message>>('GET', `/conversations/${conversationId}/messages`, {
        query: { limit: pageSize, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
  });

/** The thread, newest page first; `messages` holds what is loaded, oldest first. */
export function useMessages(conversationId: string) {
  return useInfiniteQuery({
    ...messagesQuery(conversationId),
    select: (data) => ({ ...data, messages: messagesOf(data) }),
  });
}
