import { Flag } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Priority } from '../../../api/types/common';
import type { Conversation } from '../../../api/types/conversations';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Picker } from '../../../ui/picker/picker';
import { useSetPriority } from '../api/set-priority';
import { HeaderControl } from './header-control';

const priorities: readonly Priority[] = [1, 2, 3, 4];
const usual: Priority = 3;

interface Props {
  conversation: Conversation;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

export function PriorityControl({ conversation, open, onOpen, onClose }: Props) {
  const { t } = useTranslation(['conversation', 'common']);
  const onError = useProblemNotice();
  const setPriority = useSetPriority(conversation.id);
  const button = useRef<HTMLButtonElement>(null);
  const name = t(`common:priority.${conversation.priority}`);
  return (
    <>
      <HeaderControl
        ref={button}
        icon={<Flag size={14} aria-hidden />}
        label={t('priority.button', { priority: name })}
        open={open}
        disabled={!conversation.can.includes('priority')}
        spare={conversation.priority === usual}
        onOpen={onOpen}
      >
        {name}
      </HeaderControl>
      <Picker
        anchor={open ? button.current : null}
        label={t('priority.title')}
        nothing={null}
        onClose={onClose}
        onPick={(id) => {
          const priority = priorities.find((level) => String(level) === id);
          if (priority) setPriority.mutate(priority, { onError });
        }}
        options={priorities.map((level) => ({
          id: String(level),
          name: t(`common:priority.${level}`),
          selected: level === conversation.priority,
        }))}
      />
    </>
  );
}
