import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Reply, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  margin: '6px 12px 0',
  paddingLeft: 8,
  borderLeft: `2px solid ${theme.vars.palette.hark.accent.text}`,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& span': {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
}));

/** Which comment is answered when it is not the conversation as a whole. */
export function AnsweringLine({ message, onStop }: { message: Message; onStop: () => void }) {
  const { t } = useTranslation('composer');
  return (
    <Line>
      <Reply size={13} aria-hidden />
      <span>{t('answering', { name: message.author.name, text: message.text })}</span>
      <IconButton size="small" aria-label={t('stopAnswering')} onClick={onStop}>
        <X size={13} aria-hidden />
      </IconButton>
    </Line>
  );
}
