import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Ladder, Rung } from '../../../api/types/escalation';

export interface LadderValues {
  name: string;
  description: string;
  calendarId: string | null;
  rungs: Pick<Rung, 'kind' | 'id' | 'acknowledgeWithin'>[];
}

/** Makes a ladder, or changes the one with this id. */
export function useSaveLadder(id: string | null) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: LadderValues) =>
      id === null
        ? request<Ladder>('POST', '/ladders', { body })
        : request<Ladder>('PATCH', `/ladders/${id}`, { body }),
    onSuccess: refresh,
  });
}

export function useRemoveLadder(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => request<void>('DELETE', `/ladders/${id}`),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting('ladder') });
}
