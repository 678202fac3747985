import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Suggestions } from '../../../api/types/suggestions';

/** The canned replies that fit best what the customer asks now, best first. */
export const useSuggestions = (conversationId: string, enabled: boolean) =>
  useQuery({
    queryKey: keys.suggestions(conversationId),
    enabled,
    staleTime: 20_000,
    queryFn: ({ signal }) =>
      request<Suggestions>('GET', `/conversations/${conversationId}/suggestions`, { signal }),
    select: ({ items }) => items,
  });
