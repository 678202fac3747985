import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { ConversationClock } from '../../../api/types/sla';

/** The clocks of a conversation; anew whenever something happened in it. */
export const useClocks = (conversationId: string, seq: number, open: boolean) =>
  useQuery({
    queryKey: [...keys.conversation(conversationId), 'clocks', seq],
    enabled: open,
    queryFn: async ({ signal }) =>
      (
        await request<Items<ConversationClock>>('GET', `/conversations/${conversationId}/clocks`, {
          signal,
        })
      ).items,
  });
