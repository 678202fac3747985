import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Merge as MergeIcon, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Customer, Merge } from '../../../api/types/customers';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useUndoMerge } from '../api/merges';
import { useEvidenceText } from './use-evidence-text';

const List = styled('ul')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  margin: '10px 0 0',
  padding: 0,
  listStyle: 'none',
  '& li': { display: 'flex', alignItems: 'flex-start', gap: 8, lineHeight: 1.4 },
  '& li > svg': { flexShrink: 0, marginTop: 3, color: theme.vars.palette.hark.text.muted },
  '& li > div': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  '& small': {
    display: 'block',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
}));

/** Who became part of this customer, on whose word, and the way back. */
export function MergedList({ customer: { merges, can } }: { customer: Customer }) {
  const { t } = useTranslation(['customer', 'common']);
  const evidenceText = useEvidenceText();
  const undo = useAskedUndo();
  if (merges.length === 0) return null;
  return (
    <List aria-label={t('merge.merged')}>
      {merges.map((merge) => (
        <li key={merge.id}>
          <MergeIcon size={15} aria-hidden />
          <div>
            {t('merge.of', { name: merge.absorbedName })}
            <small title={merge.detail ?? undefined}>
              {evidenceText(merge.evidence)}, {merge.by?.name ?? t('common:person.unknown')} ·{' '}
              <TimeAgo at={merge.at} />
            </small>
          </div>
          {can.includes('link') && (
            <Tooltip title={t('merge.undo')}>
              <IconButton
                size="small"
                aria-label={`${t('merge.undo')}: ${merge.absorbedName}`}
                onClick={() => void undo(merge)}
              >
                <Undo2 size={14} aria-hidden />
              </IconButton>
            </Tooltip>
          )}
        </li>
      ))}
    </List>
  );
}

function useAskedUndo() {
  const { t } = useTranslation('customer');
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate } = useUndoMerge();
  return async ({ id, absorbedName }: Merge) => {
    const agreed = await confirm({
      title: t('merge.undoTitle', { name: absorbedName }),
      text: t('merge.undoText'),
      confirm: t('merge.undo'),
    });
    if (agreed) mutate(id, { onError, onSuccess: () => notice({ text: t('merge.undone') }) });
  };
}
