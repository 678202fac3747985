import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { AlarmClock } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../api/types/common';
import type { Conversation } from '../../../api/types/conversations';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { snoozeChoices } from '../../../ui/time/snooze-choices';
import { SnoozeDialog } from './snooze-dialog';
import type { Changes } from './use-changes';

const When = styled('small')(({ theme }) => ({
  marginLeft: 'auto',
  paddingLeft: 24,
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  conversation: Conversation;
  changes: Changes;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Puts the conversation aside until a time, or until the customer replies. */
export function SnoozeControl({ conversation, changes, open, onOpen, onClose }: Props) {
  const { t, i18n } = useTranslation('conversation');
  const zone = useZone();
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const snoozed = conversation.status === 'snoozed';
  if (!conversation.can.includes('snooze')) return null;

  const timeOf = (until: Instant) =>
    dateAndTime(Date.parse(until), { language: i18n.language, zone });
  const snooze = (until: Instant | null) => {
    onClose();
    changes.snooze(
      until,
      until === null
        ? t('status.snoozedUntilReply')
        : t('status.snoozedUntil', { time: timeOf(until) }),
    );
  };
  return (
    <>
      <Tooltip title={t('status.snooze')}>
        <IconButton
          ref={button}
          size="small"
          aria-label={t('status.snooze')}
          aria-haspopup="menu"
          aria-expanded={open}
          disabled={changes.busy}
          onClick={onOpen}
        >
          <AlarmClock size={16} aria-hidden />
        </IconButton>
      </Tooltip>
      <Menu
        open={open}
        anchorEl={open ? button.current : null}
        onClose={onClose}
        slotProps={{ list: { 'aria-label': t('snooze.title') } }}
      >
        {snoozed && (
          <MenuItem
            onClick={() => {
              onClose();
              changes.wake();
            }}
          >
            {t('status.wake')}
          </MenuItem>
        )}
        {open &&
          snoozeChoices(Date.now(), zone).map(({ key, until }) => (
            <MenuItem key={key} onClick={() => snooze(until)}>
              {t(`snooze.${key}`)}
              {until !== null && <When>{timeOf(until)}</When>}
            </MenuItem>
          ))}
        <MenuItem
          onClick={() => {
            onClose();
            setChoosing(true);
          }}
        >
          {t('snooze.custom')}…
        </MenuItem>
      </Menu>
      <SnoozeDialog
        open={choosing}
        zone={zone}
        onClose={() => setChoosing(false)}
        onChoose={(until) => {
          setChoosing(false);
          snooze(until);
        }}
      />
    </>
  );
}
