import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Me } from '../../../api/types/access';

/** A new password; every other session ends with it. */
export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: { current: string; next: string }) =>
      request<Me>('PUT', '/session/password', { body: change }),
    onSuccess: (me) => {
      client.setQueryData(keys.session, me);
      return client.invalidateQueries({ queryKey: keys.sessions });
    },
  });
}
