import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Message } from '../../../api/types/conversations';

interface Wish {
  message: Message;
  hidden: boolean;
  reason: string;
}

/** Asks the network; the message changes when the network tells that it did. */
export function useHide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ message, hidden, reason }: Wish) =>
      request<void>('PUT', `/messages/${message.id}/hiding`, { body: { hidden, reason } }),
    onSuccess: (_, { message }) =>
      client.invalidateQueries({ queryKey: keys.events(message.conversationId) }),
  });
}
