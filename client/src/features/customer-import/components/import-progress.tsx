import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { Pause, Play, Trash2, X } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerImport } from '../../../api/types/customer-data';
import type { Action } from '../../../ui/actions/action';
import { ActionButton } from '../../../ui/actions/action-button';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useSteerImport } from '../api/imports';
import { CountFigures } from './count-figures';
import { RefusedLines } from './refused-lines';
import { useRemove } from './use-remove';

const Column = styled('div')({ display: 'flex', flexDirection: 'column', gap: 16 });
const Bar = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

/** How far an import is, what came of it, and what can be done with it now. */
export function ImportProgress({ one, onRemoved }: { one: CustomerImport; onRemoved: () => void }) {
  const { t } = useTranslation('customerImport');
  const { mutate, isPending } = useSteerImport(one.id);
  const onError = useProblemNotice();
  const remove = useRemove(one);
  const actions = useMemo(() => {
    const act = (id: 'pause' | 'resume' | 'cancel', icon: Action['icon']): Action => ({
      id: `customer-import.${id}`,
      title: t(`act.${id}`),
      group: 'page',
      icon,
      run: () => mutate(id, { onError }),
    });
    return [act('pause', Pause), act('resume', Play), act('cancel', X)].filter(({ id }) =>
      one.can.some((can) => id === `customer-import.${can}`),
    );
  }, [mutate, onError, one.can, t]);
  useOfferActions(actions);
  const percent = Math.round(one.progress * 100);
  return (
    <Column>
      {one.failure && (
        <Alert severity="error">
          {t(one.failure === 'file-gone' ? 'failure.fileGone' : 'failure.unexpected')}
        </Alert>
      )}
      {one.state === 'mapping' && <Alert severity="info">{t('problem.fileGone')}</Alert>}
      {one.state !== 'mapping' && (
        <div>
          <LinearProgress
            variant="determinate"
            value={percent}
            aria-label={t('progress')}
            aria-valuetext={t('percent', { percent })}
          />
          <small>{t('percent', { percent })}</small>
        </div>
      )}
      {one.state !== 'mapping' && <CountFigures label={t('counts')} counts={one.counts} />}
      <Bar>
        {actions.map((action) => (
          <ActionButton key={action.id} action={{ ...action, enabled: !isPending }} />
        ))}
        {one.can.includes('remove') && (
          <Button startIcon={<Trash2 size={14} aria-hidden />} onClick={() => remove(onRemoved)}>
            {t('act.remove')}
          </Button>
        )}
      </Bar>
      {one.state === 'done' && <Alert severity="success">{t('doneText')}</Alert>}
      <RefusedLines id={one.id} count={one.isTrial ? 0 : one.counts.refused} />
    </Column>
  );
}
