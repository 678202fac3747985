import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { Segment } from '../../../api/types/customers';
import type { SegmentMember } from '../../../api/types/segments';

/** With the most followers first. */
export const useSegmentMembers = (segment: Segment) =>
  useInfiniteQuery({
    queryKey: [...keys.customers, 'segment', segment],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<SegmentMember>>('GET', `/segments/${segment}/members`, {
        query: { cursor: pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
  });

export const membersCsv = (segment: Segment): string => `/api/v1/segments/${segment}/members/csv`;
