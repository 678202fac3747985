import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Policy, PolicyContent, PolicyList, PolicyPreview } from '../../../api/types/sla';

const key = keys.setting('policy', 'list');
const whileCountingMs = 1_000;

/** The policies in order; asked again and again while open clocks are computed anew. */
export const usePolicies = () =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request<PolicyList>('GET', '/policies', { signal }),
    refetchInterval: ({ state }) => (state.data?.recount ? whileCountingMs : false),
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting('policy') });
}

/** Without an id it is a new one. */
export function useSavePolicy(id: string | null) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (content: PolicyContent) =>
      id === null
        ? request<Policy>('POST', '/policies', { body: content })
        : request<Policy>('PUT', `/policies/${id}`, { body: content }),
    onSuccess,
  });
}

export function useRemovePolicy(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: () => request<void>('DELETE', `/policies/${id}`),
    onSuccess,
  });
}

/** Shows the new order at once. */
export function useOrderPolicies() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[]) => request<void>('PUT', '/policies/order', { body: { ids } }),
    onMutate: (ids) => {
      client.setQueryData<PolicyList>(
        key,
        (list) =>
          list && {
            ...list,
            items: ids.flatMap((id) => list.items.find((policy) => policy.id === id) ?? []),
          },
      );
    },
    onSettled: useRefresh(),
  });
}

export interface DueQuestion {
  policyId: string;
  /** ISO 8601. */
  at: string;
  priority: 1 | 2 | 3 | 4;
}

/** When a message is due that comes at this time. */
export const useDuePreview = (question: DueQuestion) =>
  useQuery({
    queryKey: keys.setting('policy', 'preview', question),
    queryFn: ({ signal }) =>
      request<PolicyPreview>('POST', '/policies/preview', { body: { ...question }, signal }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
