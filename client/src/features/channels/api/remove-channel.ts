import { useMutation, useQueryClient } from '@tanstack/react-query';
import { markGone, unmarkGone } from '../../../api/gone';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';

/** Conversations stay; nothing more comes in or goes out. */
export function useRemoveChannel(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('DELETE', `/channels/${id}`),
    onMutate: () => markGone(client, `/channels/${id}`),
    onError: () => unmarkGone(client, `/channels/${id}`),
    onSuccess: () => {
      client.removeQueries({ queryKey: keys.channel(id) });
      void client.invalidateQueries({ queryKey: keys.views });
      return client.invalidateQueries({ queryKey: keys.channels, exact: true });
    },
  });
}
