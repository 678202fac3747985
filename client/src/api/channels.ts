import { queryOptions, useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import type { Channel } from './types/channels';
import type { Items } from './types/common';

/** The connected accounts that this person may see; the live bridge keeps them fresh. */
export const channelsQuery = queryOptions({
  queryKey: keys.channels,
  queryFn: ({ signal }) => request<Items<Channel>>('GET', '/channels', { signal }),
});

export const useChannels = () =>
  useQuery({ ...channelsQuery, select: ({ items }: Items<Channel>) => items });
