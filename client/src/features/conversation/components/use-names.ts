import { useCallback } from 'react';
import { useColleagues, useTeams } from '../../../api/people';
import { useTags } from '../../../api/tags';
import type { NameOf } from '../model/event-line';

/** Names of the desk's people, teams and tags by id, as far as this person may know them. */
export function useNames(): NameOf {
  const { data: colleagues } = useColleagues();
  const { data: teams } = useTeams();
  const { data: tags } = useTags();
  return useCallback(
    (kind, id) => {
      const known = { user: colleagues, team: teams, tag: tags }[kind];
      return known?.find((entry) => entry.id === id)?.name;
    },
    [colleagues, teams, tags],
  );
}
