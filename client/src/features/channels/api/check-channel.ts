import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { CheckStep } from '../../../api/types/channels';

/** Asks the network, step by step; a channel that works again says so afterwards. */
export function useCheckChannel(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<{ steps: CheckStep[] }>('POST', `/channels/${id}/check`),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.channels }),
  });
}
