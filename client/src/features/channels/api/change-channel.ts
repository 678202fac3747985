import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Channel } from '../../../api/types/channels';
import type { SettingsValues } from '../model/settings-values';

interface ChannelChange {
  /** Secrets that are left out stay as they are. */
  settings?: SettingsValues;
  paused?: boolean;
}

/** Settings, pause and resume. New settings also bring a channel back whose token died. */
export function useChangeChannel(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ChannelChange) =>
      request<Channel>('PATCH', `/channels/${id}`, { body: change }),
    onSuccess: (channel) => {
      client.setQueryData(keys.channel(id), channel);
      return client.invalidateQueries({ queryKey: keys.channels, exact: true });
    },
  });
}
