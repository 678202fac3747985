import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import type { Items } from './types/common';
import type { AbsenceContent, WorkProfile, WorkProfileContent } from './types/routing';

/** What everybody can do, and when they are not there. Only for people who steer the work. */
export const useWorkProfiles = () =>
  useQuery({
    queryKey: keys.setting('work-profile', 'list'),
    queryFn: ({ signal }) => request<Items<WorkProfile>>('GET', '/work-profiles', { signal }),
    select: ({ items }) => items,
  });

function useChange<Input>(change: (input: Input) => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: keys.setting('work-profile') }),
  });
}

export const useSaveWorkProfile = (userId: string) =>
  useChange((profile: WorkProfileContent) =>
    request<void>('PUT', `/work-profiles/${userId}`, { body: profile }),
  );

export const useAddAbsence = (userId: string) =>
  useChange((absence: AbsenceContent) =>
    request<void>('POST', `/work-profiles/${userId}/absences`, { body: absence }),
  );

export const useChangeAbsence = () =>
  useChange(({ id, content }: { id: string; content: AbsenceContent }) =>
    request<void>('PUT', `/absences/${id}`, { body: content }),
  );

export const useRemoveAbsence = () =>
  useChange((id: string) => request<void>('DELETE', `/absences/${id}`));
