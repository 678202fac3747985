import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { ConversationRow } from '../../../api/types/conversations';

/** What is not yet resolved for a customer, on whatever channel. */
export const useOpenConversations = (customerId: string) =>
  useQuery({
    queryKey: ['customer', customerId, 'open-conversations'],
    queryFn: ({ signal }) =>
      request<Page<ConversationRow>>('GET', '/conversations', {
        query: { view: 'all', customerId, status: 'open,waiting,snoozed', limit: 20 },
        signal,
      }),
    select: ({ items }) => items,
  });
