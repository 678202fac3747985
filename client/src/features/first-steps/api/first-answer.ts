import { queryOptions } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { ConversationRow } from '../../../api/types/conversations';

/** Whether one of the newest conversations has been answered. */
export const firstAnswerQuery = queryOptions({
  queryKey: keys.firstAnswer,
  staleTime: 0,
  queryFn: ({ signal }) => fetchFirstAnswer(signal),
});

async function fetchFirstAnswer(signal: AbortSignal): Promise<boolean> {
  const { items } = await request<Page<ConversationRow>>('GET', '/conversations', {
    query: { view: 'all', limit: 50 },
    signal,
  });
  return items.some(({ lastMessage }) => lastMessage.author === 'brand');
}
