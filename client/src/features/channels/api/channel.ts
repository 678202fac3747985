import { useQuery } from '@tanstack/react-query';
import { channelsQuery } from '../../../api/channels';
import { refuseGone } from '../../../api/gone';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Channel } from '../../../api/types/channels';

/** One channel with its figures of now. */
export const useChannel = (id: string) =>
  useQuery({
    queryKey: keys.channel(id),
    queryFn: ({ client, signal }) => {
      refuseGone(client, `/channels/${id}`);
      return request<Channel>('GET', `/channels/${id}`, { signal });
    },
    refetchInterval: 30_000,
  });

/** All channels, looked at again twice a minute: their figures change without a hint. */
export const useChannelList = () => useQuery({ ...channelsQuery, refetchInterval: 30_000 });
