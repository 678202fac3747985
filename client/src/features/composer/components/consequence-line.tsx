import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type {
  ComposerMode,
  ComposerModeName,
  Conversation,
} from '../../../api/types/conversations';
import { useNow } from '../../../ui/time/use-now';
import { windowLeft } from '../model/reply-window';
import { modeColours } from './mode-look';

const Line = styled('p', { shouldForwardProp: (name) => name !== 'mode' })<{
  mode: ComposerModeName;
}>(({ theme, mode }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 8,
  margin: 0,
  padding: '6px 12px 0',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& > strong': { fontWeight: 550, color: modeColours(theme, mode).text },
  '& > [data-soon="true"]': { fontWeight: 550, color: theme.vars.palette.hark.dueSoon.text },
}));

interface Props {
  id: string;
  conversation: Conversation;
  mode: ComposerMode;
}

/** One sentence of consequence, and how long and how often the network lets one answer. */
export function ConsequenceLine({ id, conversation, mode }: Props) {
  const { t } = useTranslation('composer');
  const left = windowLeft(mode.windowEndsAt, new Date(useNow()));
  const name = conversation.customer?.name ?? t('audience.them');
  const once = mode.once === 'overwrites' && mode.existingReplyId ? 'replaces' : mode.once;
  return (
    <Line id={id} mode={mode.mode}>
      <strong>
        {mode.mode === 'note'
          ? t('audience.note')
          : t(`audience.${mode.mode}.${conversation.kind}`, { name })}
      </strong>
      {once !== null && <span>{t(`once.${once}`)}</span>}
      {left !== null && left !== 'closed' && (
        <span data-soon={left.isSoon}>{t(`window.${left.unit}`, { count: left.amount })}</span>
      )}
    </Line>
  );
}
