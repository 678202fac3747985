import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Incident } from '../../../api/types/incidents';

const kind = 'incident';

/** Open incidents that a conversation belongs to. */
export const useIncidentsOf = (conversationId: string) =>
  useQuery({
    queryKey: keys.setting(kind, 'of', conversationId),
    queryFn: ({ signal }) =>
      request<Items<Incident>>('GET', `/conversations/${conversationId}/incidents`, { signal }),
    select: ({ items }) => items,
  });

/** Open ones to which a conversation can be put by hand. */
export const useOpenIncidents = (enabled: boolean) =>
  useQuery({
    queryKey: keys.setting(kind, 'open'),
    enabled,
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      request<Items<Incident>>('GET', '/incidents', { query: { state: 'open' }, signal }),
    select: ({ items }) => items,
  });

export function usePutToIncident(conversationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (incidentId: string) =>
      request<void>('PUT', `/incidents/${incidentId}/conversations/${conversationId}`),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.setting(kind) }),
  });
}
