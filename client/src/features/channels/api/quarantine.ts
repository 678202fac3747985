import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { QuarantineItem } from '../../../api/types/channels';
import type { Page } from '../../../api/types/common';

/** What was set aside on a channel, newest first. */
export const useQuarantine = (channelId: string) =>
  useInfiniteQuery({
    queryKey: keys.quarantine(channelId),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<QuarantineItem>>('GET', `/channels/${channelId}/quarantine`, {
        query: { cursor: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export type Review = 'replay' | 'dismissal';

/** Works one item in again, or puts it away for good. */
export function useReviewItem(channelId: string, itemId: string) {
  const refresh = useRefresh(channelId);
  return useMutation({
    mutationFn: (review: Review) =>
      request<QuarantineItem>('POST', `/quarantine/${itemId}/${review}`),
    onSettled: refresh,
  });
}

export function useReplayAll(channelId: string) {
  const refresh = useRefresh(channelId);
  return useMutation({
    mutationFn: () =>
      request<{ replayed: number; stillBad: number }>(
        'POST',
        `/channels/${channelId}/quarantine/replay`,
      ),
    onSettled: refresh,
  });
}

/** The list and the counters of the channel. */
function useRefresh(channelId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.channel(channelId) }),
      client.invalidateQueries({ queryKey: keys.channels, exact: true }),
    ]);
}
