import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Customer, LinkSuggestion } from '../../../api/types/customers';
import type { Evidence } from '../model/evidence';

export interface NewLink {
  identityId: string;
  evidence: Evidence;
  detail?: string;
}

/** Profiles that may be the same person, each with why. */
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

/** A link moves conversations between people: everything that names a customer is asked for again. */
const refreshPeople = (client: QueryClient) =>
  Promise.all([
    client.invalidateQueries({ queryKey: keys.customers }),
    client.invalidateQueries({ queryKey: ['conversation'] }),
    client.invalidateQueries({ queryKey: keys.lists }),
  ]);
