import type { InfiniteData } from '@tanstack/react-query';
import { request } from './request';
import type { Page } from './types/common';
import type { ConversationRow } from './types/conversations';
import type { ListQuery } from './types/views';

export const pageSize = 50;

export type ListData = InfiniteData<Page<ConversationRow>, string | null>;

/** What happened to a list while it was on the screen and was left where it is. */
export interface ListNews {
  /** Conversations that the list would show elsewhere or for the first time. */
  arrived: string[];
  /** Shown although they no longer match, because they are being read. */
  departed: string[];
}

export const noNews: ListNews = { arrived: [], departed: [] };

export const fetchListPage = (query: ListQuery, cursor: string | null, signal?: AbortSignal) =>
  request<Page<ConversationRow>>('GET', '/conversations', {
    query: { ...query, limit: pageSize, cursor },
    signal,
  });

/** Those of the named conversations (at most 100) that the list contains now, in its order. */
export const fetchRowsOfList = (query: ListQuery, ids: readonly string[]) =>
  request<Page<ConversationRow>>('GET', '/conversations', {
    query: { ...query, ids: ids.join(','), limit: 100 },
  });

/** Only the first page: what a list is cut back to before it is asked for again. */
export const firstPage = (data: ListData | undefined): ListData | undefined =>
  data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) };
