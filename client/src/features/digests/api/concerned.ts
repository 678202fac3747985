import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { Concerned } from '../../../api/types/digests';

/** Conversations that a digest counts for a topic, newest complaint first. */
export const useConcerned = (digestId: string, topicId: string) =>
  useInfiniteQuery({
    queryKey: keys.setting('digest', 'concerned', digestId, topicId),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<Concerned>>('GET', `/topics/${topicId}/conversations`, {
        query: { digestId, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
