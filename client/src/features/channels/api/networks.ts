import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Network } from '../../../api/types/channels';
import type { Items } from '../../../api/types/common';

/** The networks that can be connected and what each asks for. Only for people who manage channels. */
export const useNetworks = (enabled = true) =>
  useQuery({
    queryKey: keys.networks,
    enabled,
    staleTime: Infinity,
    queryFn: ({ signal }) => request<Items<Network>>('GET', '/networks', { signal }),
    select: ({ items }: Items<Network>) => items,
  });
