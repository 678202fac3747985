import { UserRoundX, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useColleagues, useTeams } from '../../../api/people';
import { useMe } from '../../../api/session';
import type { BulkAction } from '../../../api/types/views';
import { Avatar } from '../../../ui/avatar/avatar';
import { Picker } from '../../../ui/picker/picker';

interface Props {
  anchor: HTMLElement | null;
  onClose: () => void;
  onAct: (action: BulkAction) => void;
}

/** Gives the selection to oneself, a colleague, a team, or nobody. */
export function BulkAssign({ anchor, onClose, onAct }: Props) {
  const { t } = useTranslation('inbox');
  const me = useMe();
  const { data: colleagues = [] } = useColleagues();
  const { data: teams = [] } = useTeams();
  const teamIds = new Set(teams.map(({ id }) => id));
  const options = [
    { id: me.id, name: t('bulk.takeOver'), icon: <Avatar name={me.name} size={20} /> },
    { id: 'none', name: t('bulk.toNobody'), icon: <UserRoundX size={16} aria-hidden /> },
    ...colleagues
      .filter(({ id }) => id !== me.id)
      .map(({ id, name, openCount }) => ({
        id,
        name,
        icon: <Avatar name={name} size={20} />,
        detail: openCount,
      })),
    ...teams.map(({ id, name }) => ({ id, name, icon: <UsersRound size={16} aria-hidden /> })),
  ];
  const assign = (id: string) =>
    onAct({
      type: 'assign',
      userId: id === 'none' || teamIds.has(id) ? null : id,
      teamId: teamIds.has(id) ? id : null,
    });
  return (
    <Picker
      anchor={anchor}
      label={t('bulk.assignTo')}
      options={options}
      nothing={t('bulk.noMatch')}
      onPick={assign}
      onClose={onClose}
    />
  );
}
