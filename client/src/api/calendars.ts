import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import type { Calendar } from './types/calendars';
import type { Items } from './types/common';

/** Every calendar, the default first: for its own page and for whoever lets one choose. */
export const useCalendars = () =>
  useQuery({
    queryKey: keys.setting('calendar', 'list'),
    queryFn: async ({ signal }) =>
      (await request<Items<Calendar>>('GET', '/calendars', { signal })).items,
  });
