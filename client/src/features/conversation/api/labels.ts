import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { LabelCorrection, MessageLabel, MessageLabels } from '../../../api/types/labels';

/** What the customer's messages say; once for a whole thread. */
export const useLabels = (conversationId: string) =>
  useQuery({
    queryKey: keys.labels(conversationId),
    queryFn: ({ signal }) =>
      request<MessageLabels>('GET', `/conversations/${conversationId}/labels`, { signal }),
    staleTime: 30_000,
  });

/** Corrects what a message says; null goes back to what the desk read. */
export function useCorrectLabel(conversationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ messageId, label }: { messageId: string; label: LabelCorrection | null }) =>
      label === null
        ? request<MessageLabel>('DELETE', `/messages/${messageId}/label`)
        : request<MessageLabel>('PUT', `/messages/${messageId}/label`, { body: label }),
    onSuccess: (changed) => {
      client.setQueryData<MessageLabels>(
        keys.labels(conversationId),
        (known) =>
          known && {
            ...known,
            items: [changed, ...known.items.filter((one) => one.messageId !== changed.messageId)],
          },
      );
    },
  });
}
