import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Department, DepartmentPerson } from '../../../api/types/escalation';

export interface DepartmentValues extends Pick<
  Department,
  'name' | 'description' | 'emails' | 'language' | 'calendarId' | 'answerWithinMinutes'
> {
  memberIds: string[];
}

/** Who can answer for a department in the desk. */
export const useDepartmentPeople = () =>
  useQuery({
    queryKey: keys.setting('department', 'people'),
    queryFn: async ({ signal }) =>
      (await request<Items<DepartmentPerson>>('GET', '/department-people', { signal })).items,
  });

/** Makes a department, or changes the one with this id. */
export function useSaveDepartment(id: string | null) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: DepartmentValues) =>
      id === null
        ? request<Department>('POST', '/departments', { body })
        : request<Department>('PATCH', `/departments/${id}`, { body }),
    onSuccess: refresh,
  });
}

export function useRemoveDepartment(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => request<void>('DELETE', `/departments/${id}`),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting('department') });
}
