import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import { useMe } from './session';
import type { OwnWorkState, Workload, WorkState } from './types/routing';

const stateKey = keys.setting('work-state', 'own');

/** Whether one takes work; only for those who do. */
export function useWorkState() {
  const { can } = useMe();
  return useQuery({
    queryKey: stateKey,
    queryFn: ({ signal }) => request<OwnWorkState>('GET', '/me/work-state', { signal }),
    enabled: can.includes('conversations.work'),
  });
}

/** Shows the new state at once. */
export function useChooseWorkState() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (state: WorkState) =>
      request<OwnWorkState>('PUT', '/me/work-state', { body: { state } }),
    onMutate: (state) => {
      const before = client.getQueryData<OwnWorkState>(stateKey);
      client.setQueryData(stateKey, { state, chosen: state, since: null });
      return { before };
    },
    onError: (_error, _state, context) => client.setQueryData(stateKey, context?.before),
    onSuccess: (answer) => client.setQueryData(stateKey, answer),
  });
}

/** How much one has, and what waits in the queues; asked again whenever views are counted again. */
export const useWorkload = () =>
  useQuery({
    queryKey: [...keys.views, 'workload'],
    queryFn: ({ signal }) => request<Workload>('GET', '/me/workload', { signal }),
  });

/** Takes the most urgent that waits; answers its id, or null when nothing does. */
export function useTakeNext() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<{ conversationId: string | null }>('POST', '/me/next-conversation'),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.views }),
  });
}

export const noteActivity = () => request<void>('POST', '/me/activity');
