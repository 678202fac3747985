import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { DeliveryProblem, Reply } from '../../../api/types/replies';

/** Replies that were not sent, or of which that is not known, newest first. */
export const useDeliveryProblems = () =>
  useInfiniteQuery({
    queryKey: keys.deliveryProblems,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<DeliveryProblem>>('GET', '/delivery-problems', {
        query: { cursor: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export type Decision = 'retry' | 'mark-sent' | 'mark-not-sent' | 'close';

/** What somebody decides about a problem. */
export function useDecide(replyId: string, conversationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) => decide(replyId, decision),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.deliveryProblems }),
        client.invalidateQueries({ queryKey: keys.conversation(conversationId) }),
        client.invalidateQueries({ queryKey: keys.views }),
      ]),
  });
}

function decide(replyId: string, decision: Decision): Promise<Reply> {
  const at = `/replies/${replyId}`;
  switch (decision) {
    case 'retry':
      return request('POST', `${at}/retry`);
    case 'mark-sent':
      return request('POST', `${at}/settlement`, { body: { outcome: 'sent' } });
    case 'mark-not-sent':
      return request('POST', `${at}/settlement`, { body: { outcome: 'not-sent' } });
    case 'close':
      return request('POST', `${at}/dismissal`);
  }
}
