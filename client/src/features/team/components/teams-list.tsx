import { UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChannels } from '../../../api/channels';
import { useTeams } from '../../../api/people';
import { useUsers } from '../../../api/users';
import { List } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TeamRow } from './team-row';

interface Named {
  id: string;
  name: string;
}

/** Every team. `create` is offered when there is none yet. */
export function TeamsList({ create }: { create: ReactNode }) {
  const { t } = useTranslation('team');
  const { data: users = [] } = useUsers();
  const { data: channels = [] } = useChannels();
  return (
    <Loaded query={useTeams()} skeleton={<ListSkeleton rows={4} rowHeight={72} />}>
      {(teams) =>
        teams.length === 0 ? (
          <EmptyState
            icon={UsersRound}
            title={t('teams.emptyTitle')}
            text={t('teams.emptyText')}
            actions={create}
          />
        ) : (
          <List aria-label={t('tab.teams')}>
            {teams.map((team) => (
              <TeamRow
                key={team.id}
                team={team}
                memberNames={namesOf(users, team.memberIds)}
                leadNames={namesOf(users, team.leadIds)}
                channelNames={namesOf(channels, team.channelIds)}
              />
            ))}
          </List>
        )
      }
    </Loaded>
  );
}

const namesOf = (all: readonly Named[], ids: readonly string[]) =>
  all.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
