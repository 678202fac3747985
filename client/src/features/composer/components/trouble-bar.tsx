import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { TriangleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '../../../ui/time/relative-time';
import type { SendTrouble } from '../model/send-trouble';

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: 10,
  padding: '8px 12px',
  borderBottom: `1px solid ${theme.vars.palette.hark.dueSoon.line}`,
  backgroundColor: theme.vars.palette.hark.dueSoon.soft,
  '& > svg': { flexShrink: 0, marginTop: 3, color: theme.vars.palette.hark.dueSoon.text },
}));

const Words = styled('div')(({ theme }) => ({
  flex: 1,
  minWidth: 200,
  '& ul': { margin: '4px 0 0', padding: 0, listStyle: 'none', maxHeight: 120, overflowY: 'auto' },
  '& li': { overflowWrap: 'anywhere' },
  '& li small': { color: theme.vars.palette.hark.text.muted },
}));

const Buttons = styled('div')({ display: 'flex', gap: 6 });

interface Props {
  trouble: SendTrouble;
  onSendAnyway: () => void;
  onAdapt: () => void;
  onAgain: () => void;
  onDismiss: () => void;
}

/** Why the words are still here, and what can be done about it. */
export function TroubleBar({ trouble, ...on }: Props) {
  const { t } = useTranslation('composer');
  if (trouble.kind === 'something-new') {
    return (
      <Bar role="alert">
        <TriangleAlert size={16} aria-hidden />
        <Words>
          <strong>{t('trouble.newTitle', { count: trouble.messages.length })}</strong>
          <ul>
            {trouble.messages.map(({ id, author, text, sentAt }) => (
              <li key={id}>
                <strong>{author.name}</strong>: {text}{' '}
                <small>
                  <RelativeTime at={sentAt} />
                </small>
              </li>
            ))}
          </ul>
        </Words>
        <Buttons>
          <Button size="small" onClick={on.onSendAnyway}>
            {t('trouble.sendAnyway')}
          </Button>
          <Button size="small" variant="contained" color="primary" onClick={on.onAdapt}>
            {t('trouble.adapt')}
          </Button>
        </Buttons>
      </Bar>
    );
  }
  return (
    <Bar role="alert">
      <TriangleAlert size={16} aria-hidden />
      <Words>
        {trouble.kind === 'unreachable'
          ? t('trouble.unreachable')
          : t(`trouble.refused.${trouble.reason}`)}
      </Words>
      <Buttons>
        {trouble.kind === 'unreachable' && (
          <Button size="small" onClick={on.onAgain}>
            {t('trouble.again')}
          </Button>
        )}
        <IconButton size="small" aria-label={t('trouble.dismiss')} onClick={on.onDismiss}>
          <X size={14} aria-hidden />
        </IconButton>
      </Buttons>
    </Bar>
  );
}
