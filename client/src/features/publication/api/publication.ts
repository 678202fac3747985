import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Publication, TreeNode } from '../../../api/types/conversations';
import type { TreeFilter } from '../model/tree-filter';

export const usePublication = (id: string) =>
  useQuery({
    queryKey: keys.publication(id),
    queryFn: ({ signal }) => request<Publication>('GET', `/publications/${id}`, { signal }),
  });

/** All comments under a publication as a tree; the old ones stay until the filtered ones are there. */
export const useTree = (id: string, filter: TreeFilter) =>
  useQuery({
    queryKey: keys.publicationTree(id, filter),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<Items<TreeNode>>('GET', `/publications/${id}/tree`, { query: { filter }, signal }),
    select: ({ items }) => items,
  });
