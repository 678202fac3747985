import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ContextMessage } from '../../../api/types/escalation';
import { RelativeTime } from '../../../ui/time/relative-time';

const Said = styled('ol')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& li': {
    padding: '8px 12px',
    borderRadius: 10,
    backgroundColor: theme.vars.palette.hark.pressed,
  },
  '& li[data-ours="true"]': { backgroundColor: theme.vars.palette.hark.accent.soft },
  '& small': { color: theme.vars.palette.hark.text.muted },
  '& p': { margin: '2px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

const Nothing = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

/** What a department may see of a conversation, in the order in which it was said. */
export function ContextList({ context }: { context: readonly ContextMessage[] }) {
  const { t } = useTranslation('escalation');
  if (context.length === 0) return <Nothing>{t('mine.contextNone')}</Nothing>;
  return (
    <Said aria-label={t('mine.context')}>
      {context.map(({ id, author, isFromCustomer, text, sentAt }) => (
        <li key={id} data-ours={!isFromCustomer}>
          <small>
            <bdi>{author}</bdi> · <RelativeTime at={sentAt} />
          </small>
          <p dir="auto">{text}</p>
        </li>
      ))}
    </Said>
  );
}
