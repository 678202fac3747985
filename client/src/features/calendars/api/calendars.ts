import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Calendar, CalendarRules, CalendarUser } from '../../../api/types/calendars';
import type { Items } from '../../../api/types/common';

export interface CalendarValues extends CalendarRules {
  name: string;
}

interface Change extends Partial<CalendarValues> {
  isDefault?: true;
  version?: number;
}

export function useAddCalendar() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (calendar: CalendarValues) =>
      request<Calendar>('POST', '/calendars', { body: calendar }),
    onSuccess,
  });
}

export function useChangeCalendar(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (change: Change) =>
      request<Calendar>('PATCH', `/calendars/${id}`, { body: change }),
    onSuccess,
  });
}

export function useRemoveCalendar(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: () => request<void>('DELETE', `/calendars/${id}`),
    onSuccess,
  });
}

/** Who counts in it, asked before it is removed. */
export const usersOfCalendar = async (id: string): Promise<CalendarUser[]> =>
  (await request<Items<CalendarUser>>('GET', `/calendars/${id}/use`)).items;

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting('calendar') });
}
