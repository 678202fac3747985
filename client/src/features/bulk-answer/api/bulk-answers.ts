import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items, Page } from '../../../api/types/common';
import type { BulkAnswerDetail, PreviewedRecipient } from '../../../api/types/bulk-answers';
import type { CannedRow } from '../../../api/types/canned';
import type { Concerned } from '../../../api/types/digests';

const kind = 'bulk-answer';
/** As many as one answer may go to. */
const most = 500;

/** Conversations that complain of a topic, newest first. */
export const useConcerned = (topicId: string) =>
  useQuery({
    queryKey: keys.setting(kind, 'concerned', topicId),
    queryFn: async ({ signal }) => {
      const concerned: Concerned[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<Concerned> = await request('GET', `/topics/${topicId}/conversations`, {
          query: { limit: '100', cursor },
          signal,
        });
        concerned.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null && concerned.length < most);
      return concerned.slice(0, most);
    },
  });

/** Texts that may go to customers. */
export const useApprovedReplies = () =>
  useQuery({
    queryKey: keys.setting('canned-reply', 'approved'),
    queryFn: async ({ signal }) =>
      (
        await request<Page<CannedRow>>('GET', '/canned-replies', {
          query: { state: 'approved', limit: '100' },
          signal,
        })
      ).items,
  });

/** What each would read, and who cannot be answered. */
export const useBulkPreview = (cannedReplyId: string | null, conversationIds: readonly string[]) =>
  useQuery({
    queryKey: keys.setting(kind, 'preview', cannedReplyId, conversationIds),
    enabled: cannedReplyId !== null && conversationIds.length > 0,
    queryFn: async ({ signal }) =>
      (
        await request<Items<PreviewedRecipient>>('POST', '/bulk-answers/preview', {
          body: { cannedReplyId, conversationIds },
          signal,
        })
      ).items,
  });

/** How far it is; told by hints while it goes on. */
export const useBulkAnswer = (id: string) =>
  useQuery({
    queryKey: keys.setting(kind, 'one', id),
    queryFn: ({ signal }) => request<BulkAnswerDetail>('GET', `/bulk-answers/${id}`, { signal }),
  });

export interface WantedBulkAnswer {
  clientId: string;
  cannedReplyId: string;
  conversationIds: string[];
}

export const useStartBulkAnswer = () =>
  useMutation({
    mutationFn: (wanted: WantedBulkAnswer) =>
      request<BulkAnswerDetail>('POST', '/bulk-answers', { body: wanted }),
  });

export function useStopBulkAnswer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<BulkAnswerDetail>('POST', `/bulk-answers/${id}/stop`),
    onSuccess: (answer) => client.setQueryData(keys.setting(kind, 'one', id), answer),
  });
}
