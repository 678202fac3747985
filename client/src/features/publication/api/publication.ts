import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { publicationTreeQuery, threadsOf } from '../../../api/publication-tree';
import { request } from '../../../api/request';
import type { Publication } from '../../../api/types/conversations';
import type { TreeFilter } from '../model/tree-filter';

export const usePublication = (id: string) =>
  useQuery({
    queryKey: keys.publication(id),
    queryFn: ({ signal }) => request<Publication>('GET', `/publications/${id}`, { signal }),
  });

/** The comments under a publication as trees; the old ones stay until the filtered ones are there. */
export const useTree = (id: string, filter: TreeFilter) =>
  useInfiniteQuery({
    ...publicationTreeQuery(id, filter),
    placeholderData: keepPreviousData,
    select: threadsOf,
  });
