import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '../../../api/types/access';
import { MoreButton } from '../../../ui/actions/more-button';
import { Avatar } from '../../../ui/avatar/avatar';
import { Badge } from '../../../ui/badge/badge';
import { ListRow, RowWords } from '../../../ui/list/list';
import { TimeAgo } from '../../../ui/time/time-ago';
import type { UserWithPassword } from '../api/users';
import { EditUserDialog } from './edit-user-dialog';
import { OneTimePasswordDialog } from './one-time-password-dialog';
import { useUserActions } from './use-user-actions';
import { WorkDialog } from './work-dialog';

const Seen = styled('span')(({ theme }) => ({
  width: 112,
  flexShrink: 0,
  textAlign: 'right',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  [theme.breakpoints.down('md')]: { display: 'none' },
}));

const working: readonly User['role'][] = ['agent', 'supervisor', 'administrator'];

interface Props {
  user: User;
  teamNames: string[];
  isMe: boolean;
}

/** One account: who, what role, in which teams, when last seen. */
export function PersonRow({ user, teamNames, isMe }: Props) {
  const { t } = useTranslation(['team', 'common']);
  const [editing, setEditing] = useState(false);
  const [given, setGiven] = useState<UserWithPassword | null>(null);
  const [isAtWork, setAtWork] = useState(false);
  const works = user.disabledAt === null && working.includes(user.role);
  const actions = useUserActions({
    user,
    onEdit: () => setEditing(true),
    onWork: works ? () => setAtWork(true) : undefined,
    onPassword: setGiven,
  });
  const role = t(`common:role.${user.role}`);
  return (
    <ListRow>
      <Avatar name={user.name} />
      <RowWords>
        <strong>
          {user.name} {isMe && <Badge>{t('common:person.me')}</Badge>}
          {user.disabledAt !== null && <Badge tone="dueSoon">{t('disabled')}</Badge>}
        </strong>
        <span>{user.email}</span>
        <span>
          {role}
          {user.isApprover && ` · ${t('approver')}`}
          {teamNames.length > 0 && ` · ${teamNames.join(', ')}`}
        </span>
      </RowWords>
      <Seen>{user.lastSeenAt === null ? t('neverSeen') : <TimeAgo at={user.lastSeenAt} />}</Seen>
      <MoreButton label={t('more', { name: user.name })} actions={actions} />
      {editing && <EditUserDialog user={user} onClose={() => setEditing(false)} />}
      {isAtWork && <WorkDialog user={user} onClose={() => setAtWork(false)} />}
      {given && <OneTimePasswordDialog given={given} onClose={() => setGiven(null)} />}
    </ListRow>
  );
}
