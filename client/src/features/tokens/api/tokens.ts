import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { ApiToken } from '../../../api/types/access';
import type { Instant, Items } from '../../../api/types/common';

export interface NewToken {
  name: string;
  /** Left out: until it is revoked. */
  expiresAt?: Instant;
  /** An account of role api; left out: the own account. */
  userId?: string;
}

/** The secret is in this answer and nowhere else. */
export interface TokenWithSecret {
  token: ApiToken;
  secret: string;
}

export const useTokens = () =>
  useQuery({
    queryKey: keys.tokens,
    queryFn: ({ signal }) => request<Items<ApiToken>>('GET', '/tokens', { signal }),
    select: ({ items }: Items<ApiToken>) => items,
  });

export function useCreateToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (token: NewToken) => request<TokenWithSecret>('POST', '/tokens', { body: token }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.tokens }),
  });
}

export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/tokens/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: keys.tokens }),
  });
}
