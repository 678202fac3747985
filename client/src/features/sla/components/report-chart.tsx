import { BarChart } from '@mui/x-charts/BarChart';
import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ReportGroup, SlaReportRow } from '../../../api/types/sla';
import { useRowName } from './use-row-name';

const most = 31;

/** What was met and what was late, row by row; the table below says the same in figures. */
export function ReportChart({ rows, by }: { rows: readonly SlaReportRow[]; by: ReportGroup }) {
  const { t } = useTranslation('sla');
  const nameOf = useRowName(by);
  const { hark } = useTheme().vars!.palette;
  const shown = rows.slice(0, most);
  return (
    <div role="img" aria-label={t('report.chart')}>
      <BarChart
        height={220}
        skipAnimation
        margin={{ left: 0, right: 8, top: 8, bottom: 0 }}
        xAxis={[{ scaleType: 'band', data: shown.map((row) => nameOf(row)), height: 28 }]}
        series={[
          {
            data: shown.map(({ met }) => met),
            label: t('report.met'),
            stack: 'all',
            color: hark.positive.text,
          },
          {
            data: shown.map(({ late }) => late),
            label: t('report.late'),
            stack: 'all',
            color: hark.breached.text,
          },
        ]}
      />
    </div>
  );
}
