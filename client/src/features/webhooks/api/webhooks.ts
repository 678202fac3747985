import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { markGone, refuseGone, unmarkGone } from '../../../api/gone';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items, Page } from '../../../api/types/common';
import type {
  Webhook,
  WebhookDelivery,
  WebhookKind,
  WebhookTemplate,
} from '../../../api/types/notices';

export interface WebhookDraft {
  name: string;
  url: string;
  template: WebhookTemplate;
  kinds: WebhookKind[];
  enabled: boolean;
}

/** The secret is in this answer and nowhere else. */
export interface WebhookWithSecret {
  webhook: Webhook;
  secret: string;
}

const pathOf = (id: string) => `/webhooks/${id}`;

export const useWebhooks = () =>
  useQuery({
    queryKey: keys.webhooks,
    queryFn: ({ signal }) => request<Items<Webhook>>('GET', '/webhooks', { signal }),
    select: ({ items }: Items<Webhook>) => items,
  });

/** What was sent to one address, newest first; asked again while something is on its way. */
export const useWebhookDeliveries = (id: string) =>
  useInfiniteQuery({
    queryKey: keys.webhookDeliveries(id),
    initialPageParam: null as string | null,
    queryFn: ({ client, pageParam, signal }) => {
      refuseGone(client, pathOf(id));
      return request<Page<WebhookDelivery>>('GET', `${pathOf(id)}/deliveries`, {
        query: { cursor: pageParam, limit: 20 },
        signal,
      });
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.items.some((delivery) => delivery.state === 'waiting') ? 2_000 : false,
  });

function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: keys.webhooks }),
  });
}

export const useAddWebhook = () =>
  useChange((draft: WebhookDraft) =>
    request<WebhookWithSecret>('POST', '/webhooks', { body: draft }),
  );

export const useChangeWebhook = (id: string) =>
  useChange((change: Partial<WebhookDraft>) =>
    request<Webhook>('PATCH', `/webhooks/${id}`, { body: change }),
  );

export function useRemoveWebhook(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('DELETE', pathOf(id)),
    onMutate: () => markGone(client, pathOf(id)),
    onError: () => unmarkGone(client, pathOf(id)),
    onSettled: () => client.invalidateQueries({ queryKey: keys.webhooks }),
  });
}

export const useNewSecret = (id: string) =>
  useChange(() => request<WebhookWithSecret>('POST', `/webhooks/${id}/secret`));

export const useTestWebhook = (id: string) =>
  useChange(() => request<void>('POST', `/webhooks/${id}/test`));

export const useReplayDelivery = (id: string) =>
  useChange((deliveryId: string) =>
    request<void>('POST', `/webhooks/${id}/deliveries/${deliveryId}/replay`),
  );
