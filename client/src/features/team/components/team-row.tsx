import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Team } from '../../../api/types/access';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { ListRow, RowWords } from '../../../ui/list/list';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useRemoveTeam } from '../api/teams';
import { TeamDialog } from './team-dialog';
import { useRefusalText } from './use-refusal';

interface Props {
  team: Team;
  memberNames: string[];
  leadNames: string[];
  channelNames: string[];
}

/** One team: who is in it, who leads it, which channels it sees. */
export function TeamRow({ team, memberNames, leadNames, channelNames }: Props) {
  const { t } = useTranslation(['team', 'common']);
  const [editing, setEditing] = useState(false);
  const actions = useTeamActions(team, () => setEditing(true));
  return (
    <ListRow>
      <RowWords>
        <strong>{team.name}</strong>
        <span>
          {memberNames.length === 0 ? t('teams.nobody') : memberNames.join(', ')}
          {leadNames.length > 0 && ` · ${t('teams.ledBy', { names: leadNames.join(', ') })}`}
        </span>
        <span>{channelNames.length === 0 ? t('teams.noChannels') : channelNames.join(', ')}</span>
      </RowWords>
      <MoreButton label={t('more', { name: team.name })} actions={actions} />
      {editing && <TeamDialog team={team} onClose={() => setEditing(false)} />}
    </ListRow>
  );
}

function useTeamActions(team: Team, onEdit: () => void): Action[] {
  const { t } = useTranslation('team');
  const confirm = useConfirm();
  const notice = useNotice();
  const refusalText = useRefusalText();
  const removal = useRemoveTeam(team.id);
  const remove = async () => {
    const sure = await confirm({
      title: t('teams.removeTitle', { name: team.name }),
      text: t('teams.removeText'),
      confirm: t('teams.remove'),
      destructive: true,
    });
    if (!sure) return;
    removal.mutate(undefined, {
      onSuccess: () => notice({ text: t('teams.removed', { name: team.name }) }),
      onError: (error) => notice({ text: refusalText(error), tone: 'problem' }),
    });
  };
  const all: (Action & { of: Team['can'][number] })[] = [
    { of: 'edit', id: 'edit', title: t('edit.action'), icon: Pencil, group: 'page', run: onEdit },
    {
      of: 'remove',
      id: 'remove',
      title: t('teams.remove'),
      icon: Trash2,
      group: 'page',
      run: remove,
    },
  ];
  return all.filter(({ of }) => team.can.includes(of));
}
