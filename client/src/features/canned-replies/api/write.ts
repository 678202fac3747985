import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import { markGone, unmarkGone } from '../../../api/gone';
import { cannedPath } from './library';
import type { CannedReply, CannedState, WriteCanned } from '../../../api/types/canned';

/** Makes a canned reply, or changes the one with this id. */
export function useSaveCanned(id: string | null) {
  const refresh = useRefreshLibrary();
  return useMutation({
    mutationFn: (body: WriteCanned) =>
      id === null
        ? request<CannedReply>('POST', '/canned-replies', { body })
        : request<CannedReply>('PUT', `/canned-replies/${id}`, { body }),
    onSuccess: refresh,
  });
}

export function useSetCannedState(id: string) {
  const refresh = useRefreshLibrary();
  return useMutation({
    mutationFn: (state: CannedState) =>
      request<CannedReply>('PUT', `/canned-replies/${id}/state`, { body: { state } }),
    onSuccess: refresh,
  });
}

export function useRemoveCanned(id: string) {
  const client = useQueryClient();
  const refresh = useRefreshLibrary();
  return useMutation({
    mutationFn: () => request<void>('DELETE', cannedPath(id)),
    onMutate: () => markGone(client, cannedPath(id)),
    onError: () => unmarkGone(client, cannedPath(id)),
    onSuccess: () => {
      client.removeQueries({ queryKey: keys.setting('canned-reply', 'one', id) });
      return refresh();
    },
  });
}

export function useRefreshLibrary() {
  const client = useQueryClient();
  return (saved?: CannedReply | void) => {
    if (saved) client.setQueryData(keys.setting('canned-reply', 'one', saved.id), saved);
    return client.invalidateQueries({
      queryKey: keys.setting('canned-reply'),
      predicate: ({ queryKey }) => queryKey[2] !== 'one',
    });
  };
}
