import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { TimelineItem } from '../../../api/types/customers';

/** What happened with a customer over all channels, newest first; `network` empty: all. */
export const useTimeline = (customerId: string, network: string) =>
  useInfiniteQuery({
    queryKey: keys.timeline(customerId, network),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<TimelineItem>>('GET', `/customers/${customerId}/timeline`, {
        query: { network, cursor: pageParam, limit: 20 },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
