import OutlinedInput from '@mui/material/OutlinedInput';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../../api/people';
import { useMe } from '../../../api/session';
import { useUsers } from '../../../api/users';
import { List } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { findPeople } from '../model/find-people';
import { PersonRow } from './person-row';

/** Everybody with an account, found by name or address. */
export function PeopleList() {
  const { t } = useTranslation('team');
  const me = useMe();
  const { data: teams = [] } = useTeams();
  const [typed, setTyped] = useState('');
  const teamNames = (ids: readonly string[]) =>
    teams.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return (
    <>
      <OutlinedInput
        fullWidth
        value={typed}
        placeholder={t('find')}
        onChange={(event) => setTyped(event.target.value)}
        inputProps={{ 'aria-label': t('find'), type: 'search' }}
        sx={{ mb: 1.5, maxWidth: { md: 320 } }}
      />
      <Loaded query={useUsers()} skeleton={<ListSkeleton rows={6} rowHeight={72} avatar />}>
        {(users) => {
          const found = findPeople(users, typed);
          return found.length === 0 ? (
            <EmptyState icon={SearchX} title={t('noneFound')} text={t('noneFoundText')} />
          ) : (
            <List aria-label={t('tab.people')}>
              {found.map((user) => (
                <PersonRow
                  key={user.id}
                  user={user}
                  teamNames={teamNames(user.teamIds)}
                  isMe={user.id === me.id}
                />
              ))}
            </List>
          );
        }}
      </Loaded>
    </>
  );
}
