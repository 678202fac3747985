import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Reply } from '../../../api/types/replies';

export type Remedy = 'retry' | 'mark-sent' | 'mark-not-sent';

/** What an agent decides about a reply that failed, or whose outcome nobody knows. */
export function useRemedy(conversationId: string, replyId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (remedy: Remedy) => decide(replyId, remedy),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.conversation(conversationId) }),
        client.invalidateQueries({ queryKey: keys.publications }),
      ]),
  });
}

const decide = (replyId: string, remedy: Remedy) =>
  remedy === 'retry'
    ? request<Reply>('POST', `/replies/${replyId}/retry`)
    : request<Reply>('POST', `/replies/${replyId}/settlement`, {
        body: { outcome: remedy === 'mark-sent' ? 'sent' : 'not-sent' },
      });
