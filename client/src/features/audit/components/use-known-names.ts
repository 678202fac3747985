import { useMemo } from 'react';
import { useChannels } from '../../../api/channels';
import { useTeams } from '../../../api/people';
import { useUsers } from '../../../api/users';

/** The names of people, teams and channels by their ids, as far as they are still there. */
export function useKnownNames(): ReadonlyMap<string, string> {
  const { data: users = [] } = useUsers();
  const { data: teams = [] } = useTeams();
  const { data: channels = [] } = useChannels();
  return useMemo(
    () => new Map([...users, ...teams, ...channels].map(({ id, name }) => [id, name])),
    [users, teams, channels],
  );
}
