import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { putMessage } from '../../../api/message-cache';
import { request } from '../../../api/request';
import type { Message } from '../../../api/types/conversations';

export function useNoAnswerNeeded() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ message, on }: { message: Message; on: boolean }) =>
      request<Message>(on ? 'PUT' : 'DELETE', `/messages/${message.id}/no-answer-needed`),
    onSuccess: (message) => {
      putMessage(client, message);
      return client.invalidateQueries({
        queryKey: keys.conversation(message.conversationId),
        exact: true,
      });
    },
  });
}
