import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { DryRun } from '../../../api/types/rules';
import { DayBars } from './day-bars';
import { ExampleList } from './example-list';

/** How often, when, and on what. */
export function DryRunResult({ run }: { run: DryRun }) {
  const { t, i18n } = useTranslation(['rules', 'conditions']);
  const { matched, checked, factsOfToday } = run;
  const share = new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(checked === 0 ? 0 : matched / checked);
  const list = new Intl.ListFormat(i18n.language);
  return (
    <>
      {run.state === 'failed' && <Alert severity="error">{t('tryFailed')}</Alert>}
      {run.state === 'cancelled' && <Alert severity="info">{t('tryCancelled')}</Alert>}
      <Typography variant="body2" role="status">
        {t('matched', { count: matched, share, total: checked })}
      </Typography>
      {matched > 0 && <DayBars days={run.byDay} />}
      {factsOfToday.length > 0 && (
        <Typography variant="caption" color="textSecondary" component="p">
          {t('today', {
            facts: list.format(factsOfToday.map((fact) => t(`conditions:fact.${fact}`))),
          })}
        </Typography>
      )}
      {run.examples.length > 0 && <ExampleList examples={run.examples} />}
    </>
  );
}
