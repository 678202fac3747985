import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { CheckCheck, ChevronDown, RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needsReason, OUTCOMES } from '../../../api/outcomes';
import type { Conversation, Outcome } from '../../../api/types/conversations';
import { ariaShortcut } from '../../../ui/actions/shortcut';
import { ReasonDialog } from './reason-dialog';
import type { Changes } from './use-changes';

interface Props {
  conversation: Conversation;
  changes: Changes;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Ends the conversation with an outcome; an ended one can be opened again. */
export function ResolveControl({ conversation, changes, open, onOpen, onClose }: Props) {
  const { t } = useTranslation(['conversation', 'common']);
  const [asking, setAsking] = useState<Outcome | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  if (conversation.can.includes('reopen')) {
    return (
      <Button
        size="small"
        startIcon={<RotateCcw size={14} aria-hidden />}
        disabled={changes.busy}
        onClick={changes.reopen}
      >
        {t('status.reopen')}
      </Button>
    );
  }
  if (!conversation.can.includes('resolve')) return null;
  const choose = (outcome: Outcome) => {
    onClose();
    if (needsReason(outcome)) setAsking(outcome);
    else changes.resolve({ outcome });
  };
  return (
    <>
      <Button
        ref={button}
        size="small"
        startIcon={<CheckCheck size={15} aria-hidden />}
        endIcon={<ChevronDown size={14} aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-keyshortcuts={ariaShortcut('e')}
        disabled={changes.busy}
        onClick={onOpen}
      >
        {t('status.resolve')}
      </Button>
      <Menu
        open={open}
        anchorEl={open ? button.current : null}
        onClose={onClose}
        slotProps={{ list: { 'aria-label': t('status.resolveAs') } }}
      >
        {OUTCOMES.map((outcome) => (
          <MenuItem key={outcome} onClick={() => choose(outcome)}>
            {t(`common:outcome.${outcome}`)}
            {needsReason(outcome) && '…'}
          </MenuItem>
        ))}
      </Menu>
      <ReasonDialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        onReason={(reason) => {
          if (asking) changes.resolve({ outcome: asking, reason });
          setAsking(null);
        }}
      />
    </>
  );
}
