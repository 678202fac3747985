import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Question } from '../../../api/types/escalation';

export interface NewQuestion {
  departmentId: string;
  text: string;
  messageIds: string[];
}

/** What departments were asked about a conversation, newest first. */
export const useQuestionsAbout = (conversationId: string) =>
  useQuery({
    queryKey: keys.questionsAbout(conversationId),
    queryFn: async ({ signal }) =>
      (
        await request<Items<Question>>('GET', `/conversations/${conversationId}/questions`, {
          signal,
        })
      ).items,
  });

export function useAsk(conversationId: string) {
  const settle = useSettle(conversationId);
  return useMutation({
    mutationFn: (body: NewQuestion) =>
      request<Items<Question>>('POST', `/conversations/${conversationId}/questions`, { body }),
    onSuccess: settle,
  });
}

export function useRemind(conversationId: string) {
  const settle = useSettle(conversationId);
  return useMutation({
    mutationFn: (id: string) => request<Items<Question>>('POST', `/questions/${id}/reminder`),
    onSuccess: settle,
  });
}

export function useWithdraw(conversationId: string) {
  const settle = useSettle(conversationId);
  return useMutation({
    mutationFn: (id: string) => request<Items<Question>>('DELETE', `/questions/${id}`),
    onSuccess: settle,
  });
}

function useSettle(conversationId: string) {
  const client = useQueryClient();
  return ({ items }: Items<Question>) => {
    client.setQueryData(keys.questionsAbout(conversationId), items);
    return client.invalidateQueries({ queryKey: keys.conversation(conversationId) });
  };
}
