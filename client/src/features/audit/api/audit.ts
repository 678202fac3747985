import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { AuditEntry } from '../../../api/types/access';
import type { Page } from '../../../api/types/common';

export interface AuditFilter {
  action: string;
  actorId: string;
}

/** What was done at the desk, newest first. */
export const useAudit = (filter: AuditFilter) =>
  useInfiniteQuery({
    queryKey: keys.audit(filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<AuditEntry>>('GET', '/audit', {
        query: { ...filter, cursor: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
