import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { QueueDraft, RoutingPreview } from '../../../api/types/routing';

interface Row {
  id: string;
  customer: { name: string } | null;
  lastMessage: { text: string };
}

/** Open conversations to try a queue on, the newest first. */
export const useSamples = () =>
  useQuery({
    queryKey: keys.setting('queue', 'samples'),
    queryFn: ({ signal }) =>
      request<Items<Row>>('GET', '/conversations', {
        query: { view: 'unassigned', limit: 20 },
        signal,
      }),
    select: ({ items }) => items,
  });

/** Who would get a conversation now, by the queues as they are. */
export const useWhoWouldGetIt = (conversationId: string) =>
  useQuery({
    queryKey: keys.setting('queue', 'who', conversationId),
    queryFn: ({ signal }) =>
      request<RoutingPreview>('GET', `/conversations/${conversationId}/routing-preview`, {
        signal,
      }),
    staleTime: 0,
    gcTime: 0,
  });

/** Who would get a conversation by this queue, saved or not. */
export const useRoutingPreview = (conversationId: string | null, queue: QueueDraft) =>
  useQuery({
    queryKey: keys.setting('queue', 'preview', conversationId, queue),
    queryFn: ({ signal }) =>
      request<RoutingPreview>('POST', '/routing-previews', {
        body: { conversationId, queue },
        signal,
      }),
    enabled: conversationId !== null,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 30_000,
  });
