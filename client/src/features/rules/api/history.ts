import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items, Page } from '../../../api/types/common';
import type { RuleFiring, RuleVersion } from '../../../api/types/rules';

/** Every version of a rule, newest first. */
export const useVersions = (ruleId: string) =>
  useQuery({
    queryKey: keys.setting('rule', ruleId, 'versions'),
    queryFn: ({ signal }) =>
      request<Items<RuleVersion>>('GET', `/rules/${ruleId}/versions`, { signal }),
    select: ({ items }) => items,
  });

/** What it did, newest first. */
export const useFirings = (ruleId: string) =>
  useInfiniteQuery({
    queryKey: keys.setting('rule', ruleId, 'firings'),
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) =>
      request<Page<RuleFiring>>('GET', `/rules/${ruleId}/firings`, {
        signal,
        query: { cursor: pageParam, limit: 30 },
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
