import { infiniteQueryOptions } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import type { Page } from './types/common';
import type { TreeNode } from './types/conversations';

/** The comments under a publication as trees, the newest threads first, a page of threads at a time. */
export const publicationTreeQuery = (id: string, filter: string) =>
  infiniteQueryOptions({
    queryKey: keys.publicationTree(id, filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<TreeNode>>('GET', `/publications/${id}/tree`, {
        query: { filter, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
  });

/** The threads of the pages that are loaded. */
export const threadsOf = ({ pages }: { pages: Page<TreeNode>[] }): TreeNode[] =>
  pages.flatMap(({ items }) => items);
