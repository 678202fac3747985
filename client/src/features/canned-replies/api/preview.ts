import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { FilledWords } from '../../../api/types/canned';
import type { Page } from '../../../api/types/common';
import type { ConversationRow } from '../../../api/types/conversations';

/** A few conversations of the day to try a text on. */
export const useTrialConversations = () =>
  useQuery({
    queryKey: ['trial-conversations'],
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) =>
      request<Page<ConversationRow>>('GET', '/conversations', {
        query: { view: 'all', limit: 20 },
        signal,
      }),
    select: ({ items }) => items,
  });

interface Trial {
  conversationId: string;
  body: string;
  language: string;
}

/** How a text would read there. Null: there is nothing to try. */
export const usePreview = (trial: Trial | null) =>
  useQuery({
    queryKey: keys.setting('canned-reply', 'preview', trial),
    enabled: trial !== null,
    staleTime: 30_000,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<FilledWords>(
        'POST',
        `/conversations/${trial?.conversationId}/canned-reply-previews`,
        {
          body: { body: trial?.body, language: trial?.language },
          signal,
        },
      ),
  });
