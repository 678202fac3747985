import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { Digest, DigestScope, DigestSummary } from '../../../api/types/digests';

/** Newest first. */
export const useDigests = () =>
  useInfiniteQuery({
    queryKey: keys.setting('digest', 'list'),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<DigestSummary>>('GET', '/digests', { query: { cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
  });

/** It changes only in what is said of its topics. */
export const useDigest = (id: string, language: string) =>
  useQuery({
    queryKey: keys.setting('topic-standing', 'digest', id, language),
    queryFn: ({ signal }) =>
      request<Digest>('GET', `/digests/${id}`, { query: { language }, signal }),
  });

export interface WantedDigest {
  scope: DigestScope;
  from: string;
  to: string;
  zone: string;
}

export function useMakeDigest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: WantedDigest) => request<Digest>('POST', '/digests', { body: wanted }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.setting('digest') }),
  });
}

export const digestCsv = (id: string): string => `/api/v1/digests/${id}/csv`;
