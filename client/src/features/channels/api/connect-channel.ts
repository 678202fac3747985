import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Channel } from '../../../api/types/channels';
import type { SettingsValues } from '../model/settings-values';

export function useConnectChannel(network: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: SettingsValues) =>
      request<Channel>('POST', '/channels', { body: { network, settings } }),
    onSuccess: (channel) => {
      client.setQueryData(keys.channel(channel.id), channel);
      return client.invalidateQueries({ queryKey: keys.channels, exact: true });
    },
  });
}
