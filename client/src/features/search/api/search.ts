import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { SearchHit } from '../../../api/types/views';

export const places = ['all', 'messages', 'notes', 'customers'] as const;
export type Place = (typeof places)[number];

/** Hits over messages, notes and customers, newest first. Nothing is asked without words. */
export const useSearch = (q: string, within: Place) =>
  useInfiniteQuery({
    queryKey: keys.search(q, within),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<SearchHit>>('GET', '/search', {
        query: { q, in: within, cursor: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
