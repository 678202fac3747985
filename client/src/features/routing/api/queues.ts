import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Queue, QueueDraft } from '../../../api/types/routing';

export const queuesQuery = queryOptions({
  queryKey: keys.setting('queue', 'list'),
  queryFn: ({ signal }) => request<Items<Queue>>('GET', '/routing-queues', { signal }),
});

/** In the order in which they are asked. */
export const useQueues = () => useQuery({ ...queuesQuery, select: ({ items }) => items });

function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: keys.setting('queue') }),
  });
}

/** A new queue, or what one that was open has become. */
export const useSaveQueue = (queue: Pick<Queue, 'id' | 'version'> | null) =>
  useChange((draft: QueueDraft) =>
    queue
      ? request<Queue>('PUT', `/routing-queues/${queue.id}`, {
          body: { ...draft, version: queue.version },
        })
      : request<Queue>('POST', '/routing-queues', { body: draft }),
  );

export const useRemoveQueue = () =>
  useChange((id: string) => request<void>('DELETE', `/routing-queues/${id}`));

export const useOrderQueues = () =>
  useChange((ids: readonly string[]) =>
    request<void>('PUT', '/routing-queues/order', { body: { ids } }),
  );
