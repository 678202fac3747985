import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type {
  LinkedStanding,
  SaidStanding,
  StandingHistory,
  TopicStanding,
} from '../../../api/types/digests';

const kind = 'topic-standing';

/** What is said of the topics that a conversation complains of. */
export const useStandings = (conversationId: string) =>
  useQuery({
    queryKey: keys.setting(kind, 'conversation', conversationId),
    queryFn: async ({ signal }) =>
      (
        await request<Items<TopicStanding>>('GET', `/conversations/${conversationId}/standings`, {
          signal,
        })
      ).items,
  });

/** Newest first. */
export const useStandingHistory = (topicId: string) =>
  useQuery({
    queryKey: keys.setting(kind, 'history', topicId),
    queryFn: ({ signal }) =>
      request<StandingHistory>('GET', `/topics/${topicId}/standings`, { signal }),
  });

export function useSetStanding(topicId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (said: SaidStanding) =>
      request('POST', `/topics/${topicId}/standings`, { body: said }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.setting(kind) }),
  });
}

/** What the link of a mail opens; reading it changes nothing. */
export const useLinkedStanding = (token: string) =>
  useQuery({
    queryKey: ['standing-link', token],
    enabled: token !== '',
    retry: false,
    queryFn: ({ signal }) =>
      request<LinkedStanding>('POST', '/standing-link', { body: { token }, signal }),
  });

export const useSayByLink = (token: string) =>
  useMutation({
    mutationFn: (said: SaidStanding) =>
      request('POST', '/standing-link/standing', { body: { token, ...said } }),
  });
