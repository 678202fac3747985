import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Pin, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Guidance } from '../../../api/types/guidance';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useUnpin } from '../api/guidance';

const List = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& li': {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 6,
    padding: '4px 6px 4px 12px',
    color: theme.vars.palette.hark.note.text,
    backgroundColor: theme.vars.palette.hark.note.soft,
  },
  '& li > svg': { flexShrink: 0, marginTop: 4 },
  '& p': { flex: 1, minWidth: 0, margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
}));

interface Props {
  conversationId: string;
  pinned: Guidance['pinned'];
}

/** What rules pinned beside this composer. Whoever has read it puts it away. */
export function PinnedList({ conversationId, pinned }: Props) {
  const { t } = useTranslation('composer');
  const onError = useProblemNotice();
  const { mutate: unpin, isPending } = useUnpin(conversationId);
  if (pinned.length === 0) return null;
  return (
    <List aria-label={t('guideline.pinned')}>
      {pinned.map(({ id, text, ruleName }) => (
        <li key={id}>
          <Pin size={13} aria-hidden />
          <p title={t('guideline.pinnedBy', { rule: ruleName })}>{text}</p>
          <IconButton
            size="small"
            disabled={isPending}
            aria-label={t('guideline.unpin')}
            onClick={() => unpin(id, { onError })}
          >
            <X size={13} aria-hidden />
          </IconButton>
        </li>
      ))}
    </List>
  );
}
