import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import type { Items } from './types/common';
import type { Ladder } from './types/escalation';

/** Every ladder by name: for its own page and for whoever lets one choose. */
export const useLadders = (enabled = true) =>
  useQuery({
    enabled,
    queryKey: keys.setting('ladder'),
    queryFn: async ({ signal }) =>
      (await request<Items<Ladder>>('GET', '/ladders', { signal })).items,
  });
