import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Message } from '../../../api/types/conversations';

const most = 20;

/** The newest messages that a department could be shown: notes stay within the desk. Newest first. */
export const useRecentMessages = (conversationId: string) =>
  useQuery({
    queryKey: [...keys.conversation(conversationId), 'recent'],
    queryFn: async ({ signal }) => {
      const { items } = await request<Items<Message>>(
        'GET',
        `/conversations/${conversationId}/messages`,
        { query: { limit: most }, signal },
      );
      return items.filter(({ direction, removedAt }) => direction !== 'note' && removedAt === null);
    },
  });
