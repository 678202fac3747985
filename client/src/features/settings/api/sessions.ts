import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Session } from '../../../api/types/access';
import type { Items } from '../../../api/types/common';

/** Where this person is signed in. */
export const useSessions = () =>
  useQuery({
    queryKey: keys.sessions,
    queryFn: ({ signal }) => request<Items<Session>>('GET', '/sessions', { signal }),
    select: ({ items }: Items<Session>) => items,
  });

export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/sessions/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: keys.sessions }),
  });
}
