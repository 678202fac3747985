import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { TimelineFilter, TimelineItem } from '../../../api/types/customers';

export interface TimelineChoice {
  /** Empty: all. */
  network: string;
  /** Null: everything. */
  kind: TimelineFilter | null;
}

/** What happened with a customer over all channels, newest first. */
export const useTimeline = (customerId: string, { network, kind }: TimelineChoice) =>
  useInfiniteQuery({
    queryKey: keys.timeline(customerId, { network, kind }),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<TimelineItem>>('GET', `/customers/${customerId}/timeline`, {
        query: { network, kinds: kind ?? '', cursor: pageParam, limit: 20 },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
