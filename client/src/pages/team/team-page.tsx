import { Plus, UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { InviteDialog } from '../../features/team/components/invite-dialog';
import { PeopleList } from '../../features/team/components/people-list';
import { TeamDialog } from '../../features/team/components/team-dialog';
import { TeamsList } from '../../features/team/components/teams-list';
import { paths } from '../../paths/paths';
import type { Action } from '../../ui/actions/action';
import { ActionButton } from '../../ui/actions/action-button';
import { useOfferActions } from '../../ui/actions/actions-context';
import { Page } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { Permitted } from '../permitted';

/** Who works at the desk, and in which teams. */
export const TeamPage = () => (
  <Permitted ability="users.manage">
    <PeopleAndTeams />
  </Permitted>
);

function PeopleAndTeams() {
  const { t } = useTranslation('team');
  const [address] = useSearchParams();
  const [open, setOpen] = useState<'invite' | 'team' | null>(null);
  const shown = address.get('show') === 'teams' ? 'teams' : 'people';
  const { invite, create } = useMemo(
    () => ({
      invite: {
        id: 'team.invite',
        title: t('invite.title'),
        group: 'page',
        icon: UserPlus,
        shortcut: 'c',
        run: () => setOpen('invite'),
      } satisfies Action,
      create: {
        id: 'team.new',
        title: t('teams.new'),
        group: 'page',
        icon: Plus,
        shortcut: 'shift+c',
        run: () => setOpen('team'),
      } satisfies Action,
    }),
    [t],
  );
  useOfferActions(useMemo(() => [invite, create], [invite, create]));
  const createButton = <ActionButton action={create} variant="contained" color="primary" />;
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      actions={
        shown === 'teams' ? (
          createButton
        ) : (
          <ActionButton action={invite} variant="contained" color="primary" />
        )
      }
    >
      <TabBar
        label={t('tab.label')}
        active={shown}
        tabs={[
          { id: 'people', to: paths.team, label: t('tab.people') },
          { id: 'teams', to: `${paths.team}?show=teams`, label: t('tab.teams') },
        ]}
      />
      {shown === 'teams' ? <TeamsList create={createButton} /> : <PeopleList />}
      {open === 'invite' && <InviteDialog onClose={() => setOpen(null)} />}
      {open === 'team' && <TeamDialog team={null} onClose={() => setOpen(null)} />}
    </Page>
  );
}
