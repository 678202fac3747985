import {
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { reloadList } from '../../../api/conversation-cache';
import { fetchListPage, noNews, type ListNews } from '../../../api/conversation-list';
import { keys } from '../../../api/keys';
import type { ListQuery } from '../../../api/types/views';

const oldAfterMs = 60_000;

/**
 * A list page by page. It is never fetched again as a whole: the live bridge keeps its rows right,
 * and reloading begins at the top.
 */
const conversationListQuery = (query: ListQuery) =>
  infiniteQueryOptions({
    queryKey: keys.list(query),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => fetchListPage(query, pageParam, signal),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: Infinity,
    refetchOnMount: false,
    refetchOnReconnect: false,
  });

const newsQuery = (query: ListQuery) =>
  queryOptions<ListNews>({
    queryKey: keys.news(query),
    queryFn: () => noNews,
    initialData: noNews,
    enabled: false,
    staleTime: Infinity,
  });

/** The list of a view and filter, what was announced meanwhile, and how to see it from the top. */
export function useConversationList(query: ListQuery) {
  const client = useQueryClient();
  const list = useInfiniteQuery(conversationListQuery(query));
  const { data: news } = useQuery(newsQuery(query));
  const { data, isPending, error, hasNextPage, isFetchingNextPage, isFetchNextPageError } = list;

  const address = JSON.stringify(query);
  useEffect(() => {
    const wanted = JSON.parse(address) as ListQuery;
    const state = client.getQueryState(keys.list(wanted));
    const isOld = state?.isInvalidated || Date.now() - (state?.dataUpdatedAt ?? 0) > oldAfterMs;
    if (state?.data !== undefined && isOld) void reloadList(client, wanted);
  }, [client, address]);

  const reload = useCallback(() => reloadList(client, query), [client, query]);
  const rows = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  return {
    rows,
    news,
    isPending,
    error: data === undefined ? error : null,
    hasNextPage,
    isFetchingNextPage,
    nextPageFailed: isFetchNextPageError,
    fetchNextPage: list.fetchNextPage,
    retry: list.refetch,
    reload,
  };
}
