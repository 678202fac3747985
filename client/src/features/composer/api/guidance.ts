import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Guidance } from '../../../api/types/guidance';

/** Guidelines that apply to a conversation, and what rules pinned there. */
export const useGuidance = (conversationId: string) =>
  useQuery({
    queryKey: keys.guidance(conversationId),
    queryFn: ({ signal }) =>
      request<Guidance>('GET', `/conversations/${conversationId}/guidelines`, { signal }),
  });

export function useUnpin(conversationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      request<void>('DELETE', `/conversations/${conversationId}/guidance/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.guidance(conversationId) }),
  });
}
