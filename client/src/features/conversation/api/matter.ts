import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Conversation } from '../../../api/types/conversations';

/** Says that another conversation is about the same thing, or (`on: false`) that this one is not. */
export function useMatter({ id, matter }: Conversation) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ otherId, on }: { otherId: string; on: boolean }): Promise<unknown> => {
      if (matter === null) {
        return request('POST', '/matters', { body: { conversationIds: [id, otherId] } });
      }
      return request(on ? 'PUT' : 'DELETE', `/matters/${matter.id}/conversations/${otherId}`);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.conversation(id) }),
  });
}
