import { Users } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../../api/people';
import type { Conversation } from '../../../api/types/conversations';
import { Picker } from '../../../ui/picker/picker';
import { HeaderControl } from './header-control';
import type { Changes } from './use-changes';

const none = 'none';

interface Props {
  conversation: Conversation;
  changes: Changes;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Which team it belongs to. */
export function TeamControl({ conversation, changes, open, onOpen, onClose }: Props) {
  const { t } = useTranslation('conversation');
  const { data: teams = [] } = useTeams();
  const button = useRef<HTMLButtonElement>(null);
  const { assignee, team, can } = conversation;
  const name = team?.name ?? t('assign.noTeam');
  return (
    <>
      <HeaderControl
        ref={button}
        icon={<Users size={14} aria-hidden />}
        label={t('assign.teamButton', { name })}
        open={open}
        disabled={!can.includes('assign')}
        onOpen={onOpen}
      >
        {name}
      </HeaderControl>
      <Picker
        anchor={open ? button.current : null}
        label={t('assign.searchTeam')}
        nothing={t('assign.noTeamMatch')}
        onClose={onClose}
        onPick={(id) =>
          changes.assign({ userId: assignee?.id ?? null, teamId: id === none ? null : id })
        }
        options={[
          ...teams.map(({ id, name: title }) => ({ id, name: title, selected: id === team?.id })),
          ...(team ? [{ id: none, name: t('assign.noTeam') }] : []),
        ]}
      />
    </>
  );
}
