import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { LinkedRating } from '../../../api/types/satisfaction';

const keyOf = (token: string) => ['rating-link', token];

/** What the link of a message leads to. The token travels in the body, so that no log of addresses keeps it. */
export const useLinkedRating = (token: string) =>
  useQuery({
    queryKey: keyOf(token),
    enabled: token !== '',
    retry: false,
    queryFn: ({ signal }) =>
      request<LinkedRating>('POST', '/rating-link', { body: { token }, signal }),
  });

export function useGiveRating(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: { rating: number; comment: string }) =>
      request<LinkedRating>('POST', '/rating-link/answer', { body: { token, ...given } }),
    onSuccess: (rating) => client.setQueryData(keyOf(token), rating),
    onError: () => client.invalidateQueries({ queryKey: keyOf(token) }),
  });
}
