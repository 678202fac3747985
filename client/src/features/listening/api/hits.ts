import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items, Page } from '../../../api/types/common';
import type { Hit, HitMark, HitState, Mute, MuteKind } from '../../../api/types/listening';

const kind = 'listening';

export interface HitFilter {
  streamId: string | null;
  state: HitState;
}

export const useHits = ({ streamId, state }: HitFilter) =>
  useInfiniteQuery({
    queryKey: keys.setting(kind, 'hits', streamId, state),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<Hit>>('GET', '/listening/hits', {
        query: { streamId, state, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting(kind) });
}

export function useMarkHit() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ id, state }: { id: string; state: HitMark }) =>
      request<void>('PUT', `/listening/hits/${id}/state`, { body: { state } }),
    onSuccess,
  });
}

/** The conversation is there as soon as the desk has worked it in; the live hint brings its id. */
export function useOpenHit() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (id: string) => request<Hit>('POST', `/listening/hits/${id}/conversation`),
    onSuccess,
  });
}

export function useMute() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: { kind: MuteKind; hitId: string; words?: string }) =>
      request<{ id: string }>('POST', '/listening/mutes', { body }),
    onSuccess,
  });
}

export const useMutes = () =>
  useQuery({
    queryKey: keys.setting(kind, 'mutes'),
    queryFn: ({ signal }) => request<Items<Mute>>('GET', '/listening/mutes', { signal }),
    select: ({ items }) => items,
  });

export function useUnmute() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/listening/mutes/${id}`),
    onSuccess,
  });
}
