import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { MessageTopic } from '../../../api/types/language';
import type { Schemas } from '../../../api/types/schemas';

/** What a message can be about. */
export const useTopicNames = () =>
  useQuery({
    queryKey: keys.topicNames,
    queryFn: ({ signal }) =>
      request<Items<Schemas['TopicNameDto']>>('GET', '/topic-names', { signal }),
    select: ({ items }: Items<Schemas['TopicNameDto']>) => items,
    staleTime: 60_000,
  });

/** What the customer's messages are about. */
export const useMessageTopics = (conversationId: string) =>
  useQuery({
    queryKey: keys.messageTopics(conversationId),
    queryFn: ({ signal }) =>
      request<Items<MessageTopic>>('GET', `/conversations/${conversationId}/topics`, { signal }),
    select: ({ items }: Items<MessageTopic>) => items,
  });

export function useCorrectTopic(conversationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ messageId, topicId }: { messageId: string; topicId: string | null }) =>
      request<void>('PUT', `/messages/${messageId}/topic`, { body: { topicId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.messageTopics(conversationId) }),
  });
}
