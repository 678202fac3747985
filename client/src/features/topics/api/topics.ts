import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Topic, TopicList, TopicMessage } from '../../../api/types/topics';

const kind = 'topic';

/** What customers speak of, most spoken of first. */
export const useTopics = () =>
  useQuery({
    queryKey: keys.setting(kind, 'all'),
    queryFn: ({ signal }) => request<TopicList>('GET', '/topics', { signal }),
  });

/** The newest messages about it. */
export const useTopicMessages = (id: string) =>
  useQuery({
    queryKey: keys.setting(kind, 'messages', id),
    queryFn: async ({ signal }) =>
      (await request<Items<TopicMessage>>('GET', `/topics/${id}/messages`, { signal })).items,
  });

function useAfterwards() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting(kind) });
}

export function useSearchTopics() {
  const onSettled = useAfterwards();
  return useMutation({
    mutationFn: () => request<{ found: number }>('POST', '/topics/search'),
    onSettled,
  });
}

export function useChangeTopic(id: string) {
  const onSettled = useAfterwards();
  return useMutation({
    mutationFn: (change: { name?: string; isKept?: boolean }) =>
      request<Topic>('PUT', `/topics/${id}`, { body: change }),
    onSettled,
  });
}

export function useMergeTopic(id: string) {
  const onSettled = useAfterwards();
  return useMutation({
    mutationFn: (into: string) => request<Topic>('POST', `/topics/${id}/merge`, { body: { into } }),
    onSettled,
  });
}

export function useSplitTopic(id: string) {
  const onSettled = useAfterwards();
  return useMutation({
    mutationFn: (part: { name: string; messageIds: string[] }) =>
      request<Topic>('POST', `/topics/${id}/split`, { body: part }),
    onSettled,
  });
}

export function useRemoveTopic(id: string) {
  const onSettled = useAfterwards();
  return useMutation({ mutationFn: () => request('DELETE', `/topics/${id}`), onSettled });
}
