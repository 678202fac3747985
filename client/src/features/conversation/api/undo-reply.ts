import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { dropMessage } from '../../../api/message-cache';
import { request } from '../../../api/request';
import type { Message } from '../../../api/types/conversations';
import type { Reply } from '../../../api/types/replies';

/** Takes a reply back while that is possible; its message leaves the thread. */
export function useUndoReply(onUndone: (message: Message) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ replyId }: { message: Message; replyId: string }) =>
      request<Reply>('DELETE', `/replies/${replyId}`),
    onSuccess: (_reply, { message }) => {
      dropMessage(client, message.conversationId, message.id);
      onUndone(message);
    },
    onSettled: (_reply, _error, { message }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.conversation(message.conversationId) }),
        client.invalidateQueries({ queryKey: keys.publications }),
      ]),
  });
}
