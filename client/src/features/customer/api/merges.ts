import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Customer, MergePreview } from '../../../api/types/customers';
import type { Evidence } from '../model/evidence';
import { refreshPeople } from './refresh-people';

export interface NewMerge {
  absorbedId: string;
  evidence: Evidence;
  detail?: string;
}

/** What would come along. Not `enabled`: it is being done. */
export const useMergePreview = (customerId: string, otherId: string, enabled: boolean) =>
  useQuery({
    queryKey: keys.mergePreview(customerId, otherId),
    enabled,
    queryFn: ({ signal }) =>
      request<MergePreview>('GET', `/customers/${customerId}/merge-preview`, {
        query: { with: otherId },
        signal,
      }),
  });

export function useMerge(customerId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (merge: NewMerge) =>
      request<Customer>('POST', `/customers/${customerId}/merges`, { body: merge }),
    onSuccess: (customer) => {
      client.setQueryData(keys.customer(customerId), customer);
      return refreshPeople(client);
    },
  });
}

/** Both have what is theirs again, also what came in between. */
export function useUndoMerge() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (mergeId: string) => request<Customer>('DELETE', `/merges/${mergeId}`),
    onSuccess: () => refreshPeople(client),
  });
}
