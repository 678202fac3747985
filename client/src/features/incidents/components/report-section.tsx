import Link from '@mui/material/Link';
import { styled, useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslation } from 'react-i18next';
import type { IncidentReport } from '../../../api/types/incidents';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useZone } from '../../../ui/time/zone-context';
import { useIncidentReport } from '../api/incidents';

const Figures = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
  gap: 12,
  margin: 0,
  '& dt': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
  '& dd': { margin: 0, fontSize: '1.25rem', fontWeight: 600 },
}));
const Ways = styled('p')({ display: 'flex', gap: 16, margin: 0, fontSize: '0.8125rem' });

/** Its course by the hour and what it came to; also as a file. */
export function ReportSection({ id }: { id: string }) {
  const { t } = useTranslation('incidents');
  return (
    <Loaded query={useIncidentReport(id)} skeleton={<ListSkeleton rows={3} rowHeight={80} />}>
      {(report) => (
        <>
          <Counts report={report} />
          <Course report={report} />
          <Ways>
            <Link href={`/api/v1/incidents/${id}/report.html`} download>
              {t('report.html')}
            </Link>
            <Link href={`/api/v1/incidents/${id}/report.csv`} download>
              {t('report.csv')}
            </Link>
          </Ways>
        </>
      )}
    </Loaded>
  );
}

function Counts({ report: { figures, incident } }: { report: IncidentReport }) {
  const { t } = useTranslation('incidents');
  const { firstReplyMinutes } = figures;
  const shown = ['conversations', 'customers', 'messages', 'negatives', 'answered'] as const;
  return (
    <>
      <Figures>
        {shown.map((name) => (
          <div key={name}>
            <dt>{t(`report.${name}`)}</dt>
            <dd>{figures[name]}</dd>
          </div>
        ))}
        <div>
          <dt>{t('report.firstReply')}</dt>
          <dd>
            {firstReplyMinutes === null ? '–' : t('report.minutes', { count: firstReplyMinutes })}
          </dd>
        </div>
      </Figures>
      {incident.closingNote && <p style={{ margin: 0 }}>{incident.closingNote}</p>}
    </>
  );
}

function Course({ report: { course } }: { report: IncidentReport }) {
  const { t, i18n } = useTranslation('incidents');
  const { hark } = useTheme().vars!.palette;
  const hour = new Intl.DateTimeFormat(i18n.language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: useZone(),
  });
  return (
    <div role="img" aria-label={t('report.chart')}>
      <BarChart
        height={200}
        skipAnimation
        margin={{ left: 0, right: 8, top: 8, bottom: 0 }}
        xAxis={[
          {
            scaleType: 'band',
            data: course.map(({ at }) => hour.format(Date.parse(at))),
            height: 28,
          },
        ]}
        series={[
          {
            data: course.map(({ messages, negatives }) => messages - negatives),
            label: t('report.others'),
            stack: 'messages',
            color: hark.accent.text,
          },
          {
            data: course.map(({ negatives }) => negatives),
            label: t('report.negatives'),
            stack: 'messages',
            color: hark.breached.text,
          },
          {
            data: course.map(({ replies }) => replies),
            label: t('report.replies'),
            color: hark.positive.text,
          },
        ]}
      />
    </div>
  );
}
