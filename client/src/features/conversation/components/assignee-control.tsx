import { UserRound } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../../api/people';
import { useMe } from '../../../api/session';
import type { Conversation } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { Picker } from '../../../ui/picker/picker';
import { HeaderControl } from './header-control';
import type { Changes } from './use-changes';

const nobody = 'nobody';

interface Props {
  conversation: Conversation;
  changes: Changes;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Who works on it; one's own name stands first. */
export function AssigneeControl({ conversation, changes, open, onOpen, onClose }: Props) {
  const { t } = useTranslation('conversation');
  const me = useMe();
  const { data: colleagues = [] } = useColleagues();
  const button = useRef<HTMLButtonElement>(null);
  const { assignee, team, can } = conversation;
  const others = colleagues.filter(({ id }) => id !== me.id);
  const name = assignee?.name ?? t('assign.none');
  return (
    <>
      <HeaderControl
        ref={button}
        icon={
          assignee ? <Avatar name={assignee.name} size={16} /> : <UserRound size={14} aria-hidden />
        }
        label={t('assign.button', { name })}
        open={open}
        disabled={!can.includes('assign')}
        onOpen={onOpen}
      >
        {name}
      </HeaderControl>
      <Picker
        anchor={open ? button.current : null}
        label={t('assign.search')}
        nothing={t('assign.noMatch')}
        onClose={onClose}
        onPick={(id) =>
          changes.assign({ userId: id === nobody ? null : id, teamId: team?.id ?? null })
        }
        options={[
          {
            id: me.id,
            name: me.name,
            selected: assignee?.id === me.id,
            icon: <Avatar name={me.name} size={20} />,
          },
          ...others.map((person) => ({
            id: person.id,
            name: person.name,
            selected: assignee?.id === person.id,
            icon: <Avatar name={person.name} size={20} />,
            detail: t('assign.open', { count: person.openCount }),
          })),
          ...(assignee
            ? [{ id: nobody, name: t('assign.none'), icon: <UserRound size={16} aria-hidden /> }]
            : []),
        ]}
      />
    </>
  );
}
