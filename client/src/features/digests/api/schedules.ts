import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type {
  DigestChoices,
  DigestPreview,
  Schedule,
  WrittenSchedule,
} from '../../../api/types/digests';

const kind = 'digest-schedule';

export const useSchedules = () =>
  useQuery({
    queryKey: keys.setting(kind, 'all'),
    queryFn: async ({ signal }) =>
      (await request<Items<Schedule>>('GET', '/digest-schedules', { signal })).items,
  });

/** What a digest can be about, and which colleagues can get it. */
export const useDigestChoices = () =>
  useQuery({
    queryKey: keys.setting(kind, 'choices'),
    queryFn: ({ signal }) => request<DigestChoices>('GET', '/digest-choices', { signal }),
  });

/** The mail as it would go out today. */
export const useDigestPreview = (id: string) =>
  useQuery({
    queryKey: keys.setting(kind, 'preview', id),
    queryFn: ({ signal }) =>
      request<DigestPreview>('POST', `/digest-schedules/${id}/preview`, { signal }),
  });

function useAfterwards() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting(kind) });
}

/** Null: a new one. */
export function useSaveSchedule(id: string | null) {
  const onSettled = useAfterwards();
  return useMutation({
    mutationFn: (written: WrittenSchedule) =>
      id === null
        ? request<Schedule>('POST', '/digest-schedules', { body: written })
        : request<Schedule>('PUT', `/digest-schedules/${id}`, { body: written }),
    onSettled,
  });
}

export function useTurnSchedule(id: string) {
  const onSettled = useAfterwards();
  return useMutation({
    mutationFn: (isActive: boolean) =>
      request<Schedule>('PUT', `/digest-schedules/${id}/switch`, { body: { isActive } }),
    onSettled,
  });
}

export function useRemoveSchedule(id: string) {
  const onSettled = useAfterwards();
  return useMutation({
    mutationFn: () => request('DELETE', `/digest-schedules/${id}`),
    onSettled,
  });
}
