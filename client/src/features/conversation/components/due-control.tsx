import ButtonBase from '@mui/material/ButtonBase';
import Popover from '@mui/material/Popover';
import { AlarmClock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../api/types/conversations';
import { Badge } from '../../../ui/badge/badge';
import { DueBadge, useDueText, type Due } from '../../../ui/due/due-badge';
import { ClockPanel } from './clock-panel';

/** When it is due; opens what is due, why, and what was missed before. */
export function DueControl({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('conversation');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <ButtonBase
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ borderRadius: '6px', m: '0 2px' }}
      >
        {conversation.due ? (
          <WithTitle due={conversation.due} />
        ) : (
          <Badge title={t('clocks.title')} icon={<AlarmClock size={12} aria-hidden />}>
            {t('clocks.none')}
          </Badge>
        )}
      </ButtonBase>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('clocks.title') } }}
      >
        <ClockPanel conversation={conversation} />
      </Popover>
    </>
  );
}

function WithTitle({ due }: { due: Due }) {
  const { whole } = useDueText(due);
  return (
    <span aria-label={whole}>
      <DueBadge due={due} />
    </span>
  );
}
