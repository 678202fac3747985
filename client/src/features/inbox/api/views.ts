import { queryOptions, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Views } from '../../../api/types/views';

export const viewsQuery = queryOptions({
  queryKey: keys.views,
  queryFn: ({ signal }) => request<Views>('GET', '/views', { signal }),
});

/** The views of this person with their counters. */
export const useViews = () => useQuery(viewsQuery);
