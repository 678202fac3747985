import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import type { Items } from './types/common';
import type { Tag } from './types/conversations';

/** Every tag of the desk. */
export const useTags = () =>
  useQuery({
    queryKey: keys.tags,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) => request<Items<Tag>>('GET', '/tags', { signal }),
    select: ({ items }) => items,
  });

export function useCreateTag() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => request<Tag>('POST', '/tags', { body: { name } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.tags }),
  });
}
