import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../api/types/conversations';
import { ariaShortcut } from '../../../ui/actions/shortcut';
import type { Changes } from './use-changes';

interface Props {
  conversation: Conversation;
  changes: Changes;
}

/** Says that it is the customer's turn, and takes that back. */
export function WaitButton({ conversation, changes }: Props) {
  const { t } = useTranslation('conversation');
  const waiting = conversation.status === 'waiting';
  if (!conversation.can.includes('wait')) return null;
  const title = waiting ? t('status.stopWaiting') : t('status.wait');
  return (
    <Tooltip title={title}>
      <IconButton
        size="small"
        aria-label={t('status.wait')}
        aria-pressed={waiting}
        aria-keyshortcuts={ariaShortcut('w')}
        disabled={changes.busy}
        onClick={() => changes.wait(!waiting)}
      >
        <Hourglass size={16} aria-hidden />
      </IconButton>
    </Tooltip>
  );
}
