import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAskDryRun, useCancelDryRun, useDryRun } from '../api/dry-run';
import { type Draft, draftToSend } from '../model/draft';
import { DryRunResult } from './dry-run-result';
import { useRuleRefusal } from './use-rule-refusal';

const Panel = styled('aside')({ display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 });

/** What the rule, as it stands in the editor, would have done; with progress and a way to stop. */
export function DryRunPanel({ draft }: { draft: Draft }) {
  const { t } = useTranslation(['rules', 'common']);
  const ask = useAskDryRun();
  const cancel = useCancelDryRun();
  const refusalText = useRuleRefusal();
  const { data: run, refetch } = useDryRun(ask.data?.id);
  const isRunning = run?.state === 'running';
  return (
    <Panel aria-label={t('tryTitle')}>
      <Typography variant="h3" component="h2">
        {t('tryTitle')}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {t('tryText')}
      </Typography>
      <div>
        <Button
          variant="outlined"
          color="inherit"
          startIcon={<FlaskConical size={15} aria-hidden />}
          disabled={ask.isPending || isRunning}
          onClick={() =>
            ask.mutate({ ...draftToSend(draft), name: draft.name.trim() || t('newName') })
          }
        >
          {t('tryOut')}
        </Button>
      </div>
      {ask.error && <Alert severity="error">{refusalText(ask.error)}</Alert>}
      {run && isRunning && (
        <div role="status">
          <LinearProgress
            variant="determinate"
            aria-label={t('tryTitle')}
            value={run.total === 0 ? 100 : (100 * run.checked) / run.total}
          />
          <Typography variant="caption" color="textSecondary" component="p" sx={{ my: 0.5 }}>
            {t('trying', { checked: run.checked, total: run.total })}
          </Typography>
          <Button
            size="small"
            onClick={() => cancel.mutate(run.id, { onSettled: () => void refetch() })}
          >
            {t('common:action.cancel')}
          </Button>
        </div>
      )}
      {run && !isRunning && <DryRunResult run={run} />}
    </Panel>
  );
}
