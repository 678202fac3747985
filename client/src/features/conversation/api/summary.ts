import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { AskSummary, SummaryState } from '../../../api/types/language';

/** The summary that there is, and whether another may be asked for. */
export const useSummary = (conversationId: string, language: AskSummary['language']) =>
  useQuery({
    queryKey: [...keys.summary(conversationId), language],
    queryFn: ({ signal }) =>
      request<SummaryState>('GET', `/conversations/${conversationId}/summary`, {
        query: { language },
        signal,
      }),
    staleTime: 30_000,
  });

/** Sends the masked conversation out and keeps what comes back. */
export function useAskSummary(conversationId: string, language: AskSummary['language']) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      request<SummaryState>('POST', `/conversations/${conversationId}/summary`, {
        body: { language, hasSeen: true } satisfies AskSummary,
      }),
    onSuccess: (state) => client.setQueryData([...keys.summary(conversationId), language], state),
  });
}
