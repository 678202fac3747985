import { useMutation, useQueryClient } from '@tanstack/react-query';
import { patchRow } from '../../../api/conversation-cache';
import { request } from '../../../api/request';

/** Remembers how far this person has read. Failing is harmless: the next look sets it again. */
export function useMarkRead(conversationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (position: number) =>
      request<void>('PUT', `/conversations/${conversationId}/read-marker`, { body: { position } }),
    onMutate: () => patchRow(client, conversationId, { unread: false }),
  });
}
