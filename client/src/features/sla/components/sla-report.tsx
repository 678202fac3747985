import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChartColumn, Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockKind, ReportGroup } from '../../../api/types/sla';
import { SelectField } from '../../../ui/field/select-field';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useNow } from '../../../ui/time/use-now';
import { useZone } from '../../../ui/time/zone-context';
import { csvAddress, useSlaReport } from '../api/sla-report';
import { clockKinds } from '../model/policy-values';
import { type Period, periodOf, periods } from '../model/report-period';
import { ReportRows } from './report-rows';
import { WholeShare } from './whole-share';

const ReportChart = lazy(async () => ({ default: (await import('./report-chart')).ReportChart }));

const Bar = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
  alignItems: 'end',
  gap: 12,
  marginBottom: 16,
});

const groups = ['policy', 'team', 'agent', 'channel', 'clock', 'priority', 'day'] as const;
const every = 'all';

/** The share of promises that were kept: figure, chart, table, down to the conversations. */
export function SlaReport() {
  const { t } = useTranslation(['sla', 'common']);
  const zone = useZone();
  const now = useNow();
  const [by, setBy] = useState<ReportGroup>('team');
  const [period, setPeriod] = useState<Period>('30');
  const [kind, setKind] = useState<ClockKind | null>(null);
  const question = { by, kind, timeZone: zone, ...periodOf(period, now, zone) };
  const query = useSlaReport(question);
  return (
    <>
      <Bar>
        <SelectField
          label={t('report.period')}
          value={period}
          options={periods.map((value) => ({ value, label: t(`report.days.${value}`) }))}
          onChange={({ target }) => setPeriod(target.value as Period)}
        />
        <SelectField
          label={t('report.by')}
          value={by}
          options={groups.map((value) => ({ value, label: t(`report.group.${value}`) }))}
          onChange={({ target }) => setBy(target.value as ReportGroup)}
        />
        <SelectField
          label={t('report.kind')}
          value={kind ?? every}
          options={[
            { value: every, label: t('report.allKinds') },
            ...clockKinds.map((value) => ({ value, label: t(`common:due.clock.${value}`) })),
          ]}
          onChange={({ target }) =>
            setKind(target.value === every ? null : (target.value as ClockKind))
          }
        />
        <Button
          component="a"
          href={csvAddress(question)}
          download
          startIcon={<Download size={15} aria-hidden />}
        >
          {t('report.csv')}
        </Button>
      </Bar>
      <Loaded query={query} skeleton={<ListSkeleton rows={6} rowHeight={48} />}>
        {(report) =>
          report.rows.length === 0 ? (
            <EmptyState
              icon={ChartColumn}
              title={t('report.emptyTitle')}
              text={t('report.emptyText')}
            />
          ) : (
            <>
              <WholeShare whole={report.whole} before={report.wholeBefore} />
              <Suspense fallback={<ListSkeleton rows={3} rowHeight={80} />}>
                <ReportChart rows={report.rows} by={by} />
              </Suspense>
              <ReportRows rows={report.rows} question={question} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
