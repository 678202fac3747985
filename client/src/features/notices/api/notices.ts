import { useEffect } from 'react';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { Notice } from '../../../api/types/notices';

interface Unread {
  unread: number;
}

/** What this person should know, newest first. */
export const useNotices = () =>
  useInfiniteQuery({
    queryKey: [...keys.notices, 'list'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<Notice> & Unread>('GET', '/notices', { query: { cursor: pageParam }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const useUnreadNotices = () =>
  useQuery({
    queryKey: keys.unreadNotices,
    queryFn: ({ signal }) => request<Unread>('GET', '/notices/unread', { signal }),
    select: ({ unread }: Unread) => unread,
    retry: false,
  });

/** These, those about one conversation, or all. */
export type WhichNotices = { ids: string[] } | { conversationId: string } | Record<string, never>;

export function useReadNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: WhichNotices) => request<Unread>('POST', '/notices/read', { body: which }),
    onSuccess: (left) => client.setQueryData(keys.unreadNotices, left),
    onSettled: () => client.invalidateQueries({ queryKey: keys.notices }),
  });
}

/** Who looks at a conversation knows what the notices tell of it. */
export function useReadNoticesAbout(conversationId: string): void {
  const { data: unread = 0 } = useUnreadNotices();
  const { mutate } = useReadNotices();
  const some = unread > 0;
  useEffect(() => {
    if (some) mutate({ conversationId });
  }, [conversationId, mutate, some]);
}
