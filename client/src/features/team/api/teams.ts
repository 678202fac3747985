import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Team } from '../../../api/types/access';

export type TeamValues = Pick<Team, 'name' | 'memberIds' | 'leadIds' | 'channelIds'>;

/** Makes a team, or changes the one with this id. */
export function useSaveTeam(id: string | null) {
  const refresh = useRefreshTeams();
  return useMutation({
    mutationFn: (team: TeamValues) =>
      id === null
        ? request<Team>('POST', '/teams', { body: team })
        : request<Team>('PATCH', `/teams/${id}`, { body: team }),
    onSuccess: refresh,
  });
}

export function useRemoveTeam(id: string) {
  const refresh = useRefreshTeams();
  return useMutation({
    mutationFn: () => request<void>('DELETE', `/teams/${id}`),
    onSuccess: refresh,
  });
}

/** Teams, who is in them, and which channels they see. */
function useRefreshTeams() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.teams }),
      client.invalidateQueries({ queryKey: keys.users }),
      client.invalidateQueries({ queryKey: keys.colleagues }),
      client.invalidateQueries({ queryKey: keys.channels }),
    ]);
}
