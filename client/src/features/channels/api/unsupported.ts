import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { UnsupportedCount } from '../../../api/types/channels';
import type { Items } from '../../../api/types/common';

/** Kinds of items that mean nothing to the desk, and how often they came. */
export const useUnsupported = (channelId: string) =>
  useQuery({
    queryKey: keys.unsupported(channelId),
    queryFn: ({ signal }) =>
      request<Items<UnsupportedCount>>('GET', `/channels/${channelId}/unsupported`, { signal }),
  });
