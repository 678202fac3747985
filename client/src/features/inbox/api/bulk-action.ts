import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshRows } from '../../../api/conversation-cache';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { BulkAction, BulkResult } from '../../../api/types/views';

export interface BulkCommand {
  conversationIds: readonly string[];
  action: BulkAction;
}

/** Does one thing to many conversations. */
export function useBulkAction(reading: string | null) {
  const refresh = useRefreshAfterBulk(reading);
  return useMutation({
    mutationFn: ({ conversationIds, action }: BulkCommand) =>
      request<BulkResult>('POST', '/bulk-actions', {
        body: { clientId: crypto.randomUUID(), conversationIds, action },
      }),
    onSuccess: (_result, { conversationIds }) => refresh(conversationIds),
  });
}

/** Takes a bulk action back; what was changed again since is left alone. */
export function useUndoBulkAction(reading: string | null) {
  const refresh = useRefreshAfterBulk(reading);
  return useMutation({
    mutationFn: ({ id }: { id: string; conversationIds: readonly string[] }) =>
      request<BulkResult>('DELETE', `/bulk-actions/${id}`),
    onSuccess: (_result, { conversationIds }) => refresh(conversationIds),
  });
}

function useRefreshAfterBulk(reading: string | null) {
  const client = useQueryClient();
  return async (ids: readonly string[]) => {
    void client.invalidateQueries({ queryKey: keys.views });
    for (const id of ids) void client.invalidateQueries({ queryKey: keys.conversation(id) });
    await refreshRows(client, ids, reading);
  };
}
