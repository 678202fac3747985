import { useMutation, useQueryClient } from '@tanstack/react-query';
import { storeConversation } from '../../../api/conversation-cache';
import { keys } from '../../../api/keys';
import type { Conversation } from '../../../api/types/conversations';

/** A command on a conversation: the fresh conversation that it answers with is shown everywhere. */
export function useCommand<Variables = void>(
  command: (variables: Variables) => Promise<Conversation>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: command,
    onSuccess: (conversation) => {
      storeConversation(client, conversation);
      void client.invalidateQueries({ queryKey: keys.customers });
    },
  });
}
