import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Guideline, GuidelineContent } from '../../../api/types/guidance';

const key = keys.setting('guideline', 'list');

/** All guidelines in the order in which they stand beside the composer. */
export const useGuidelines = () =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request<Items<Guideline>>('GET', '/guidelines', { signal }),
    select: ({ items }) => items,
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting('guideline') });
}

/** Without a guideline it is a new one; with it the version that was read goes along. */
export function useSaveGuideline() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ known, content }: { known: Guideline | null; content: GuidelineContent }) =>
      known === null
        ? request<Guideline>('POST', '/guidelines', { body: content })
        : request<Guideline>('PUT', `/guidelines/${known.id}`, {
            body: { ...content, version: known.version },
          }),
    onSuccess,
  });
}

export function useRemoveGuideline() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/guidelines/${id}`),
    onSuccess,
  });
}

/** Shows the new order at once. */
export function useOrderGuidelines() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[]) => request<void>('PUT', '/guidelines/order', { body: { ids } }),
    onMutate: (ids) => {
      client.setQueryData<Items<Guideline>>(
        key,
        (list) =>
          list && {
            ...list,
            items: ids.flatMap((id) => list.items.find((one) => one.id === id) ?? []),
          },
      );
    },
    onSettled: useRefresh(),
  });
}
