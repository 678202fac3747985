import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { ConversationRow } from '../../../api/types/conversations';

/** The newest conversations of a customer. */
export const useOtherConversations = (customerId: string) =>
  useQuery({
    queryKey: ['customer', customerId, 'conversations'],
    queryFn: ({ signal }) =>
      request<Page<ConversationRow>>('GET', '/conversations', {
        query: { view: 'all', customerId, limit: 20 },
        signal,
      }),
    select: (page) => page.items,
  });
