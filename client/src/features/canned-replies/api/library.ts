import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { refuseGone } from '../../../api/gone';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { CannedOverview, CannedReply, CannedRow } from '../../../api/types/canned';
import type { Page } from '../../../api/types/common';
import { queryOf, type LibraryFilter } from '../model/library-filter';

export const cannedPath = (id: string) => `/canned-replies/${id}`;

/** The library by title. A change by anybody is told live. */
export const useCannedList = (filter: LibraryFilter) =>
  useInfiniteQuery({
    queryKey: keys.setting('canned-reply', 'list', filter),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<CannedRow>>('GET', '/canned-replies', {
        query: { ...queryOf(filter), limit: 100, cursor: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Folders, tags and what waits for somebody. */
export const useCannedOverview = () =>
  useQuery({
    queryKey: keys.setting('canned-reply', 'overview'),
    queryFn: ({ signal }) => request<CannedOverview>('GET', '/canned-reply-overview', { signal }),
  });

export const useCannedReply = (id: string) =>
  useQuery({
    queryKey: keys.setting('canned-reply', 'one', id),
    queryFn: ({ client, signal }) => {
      refuseGone(client, cannedPath(id));
      return request<CannedReply>('GET', cannedPath(id), { signal });
    },
  });
