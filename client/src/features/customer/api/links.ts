import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Customer, LinkSuggestion } from '../../../api/types/customers';
import type { Evidence } from '../model/evidence';
import { refreshPeople } from './refresh-people';

export interface NewLink {
  identityId: string;
  evidence: Evidence;
  detail?: string;
}

/** Customers who may be the same person, each with why. */
export const useLinkSuggestions = (customerId: string, enabled: boolean) =>
  useQuery({
    queryKey: keys.linkSuggestions(customerId),
    enabled,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) =>
      request<Items<LinkSuggestion>>('GET', `/customers/${customerId}/link-suggestions`, {
        signal,
      }),
    select: ({ items }) => items,
  });

export function useLink(customerId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (link: NewLink) =>
      request<Customer>('POST', `/customers/${customerId}/links`, { body: link }),
    onSuccess: (customer) => {
      client.setQueryData(keys.customer(customerId), customer);
      return refreshPeople(client);
    },
  });
}

/** Takes a profile away again, with everything it said: as if the link had never been. */
export function useUnlink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (linkId: string) => request<Customer>('DELETE', `/links/${linkId}`),
    onSuccess: () => refreshPeople(client),
  });
}

/** They are not the same person; the suggestion comes again when there is new evidence. */
export function useDismissSuggestion(customerId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (otherId: string) =>
      request<Items<LinkSuggestion>>(
        'POST',
        `/customers/${customerId}/link-suggestions/${otherId}/dismiss`,
        { body: {} },
      ),
    onSuccess: (left) => client.setQueryData(keys.linkSuggestions(customerId), left),
  });
}
