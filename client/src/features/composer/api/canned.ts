import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { OfferedCanned } from '../../../api/types/canned';

interface Wanted {
  conversationId: string;
  text: string;
  /** Null: the conversation's own. */
  language: string | null;
}

/** What the library offers here, best first, as it would go out. Null: nothing is asked. */
export const useOfferedCanned = (wanted: Wanted | null) =>
  useQuery({
    queryKey: keys.setting('canned-reply', 'offered', wanted),
    enabled: wanted !== null,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<Items<OfferedCanned>>(
        'GET',
        `/conversations/${wanted?.conversationId}/canned-replies`,
        { query: { q: wanted?.text, language: wanted?.language }, signal },
      ),
    select: ({ items }) => items,
  });
