import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import type { Items } from './types/common';
import type { Department } from './types/escalation';

/** Every department by name: for its own page and for whoever lets one choose. */
export const useDepartments = (enabled = true) =>
  useQuery({
    enabled,
    queryKey: keys.setting('department'),
    queryFn: async ({ signal }) =>
      (await request<Items<Department>>('GET', '/departments', { signal })).items,
  });
