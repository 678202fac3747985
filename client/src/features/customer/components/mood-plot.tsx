import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslation } from 'react-i18next';
import type { WeekMood } from '../../../api/types/customers';
import { useNow } from '../../../ui/time/use-now';
import { type MoodSpan, moodSpans } from '../model/mood-spans';

/** How messages sounded, week by week or month by month: friendly ones up, angry ones down. */
export function MoodPlot({ moods }: { moods: readonly WeekMood[] }) {
  const { t, i18n } = useTranslation('customer');
  const { hark } = useTheme().vars!.palette;
  const { unit, spans } = moodSpans(moods, new Date(useNow()));
  const nameOf = (from: string) =>
    new Intl.DateTimeFormat(i18n.language, {
      ...(unit === 'week' ? { day: 'numeric' } : { year: 'numeric' }),
      month: 'short',
      timeZone: 'UTC',
    }).format(Date.parse(from));
  const wordsOf = ({ from, positive, neutral, negative }: MoodSpan) =>
    t('mood.span', { from: nameOf(from), positive, neutral, negative });
  const most = Math.max(1, ...spans.flatMap(({ positive, negative }) => [positive, negative]));
  const spoken = spans.filter(
    ({ positive, neutral, negative }) => positive + neutral + negative > 0,
  );
  return (
    <div role="img" aria-label={`${t(`mood.${unit}s`)} ${spoken.map(wordsOf).join('; ')}`}>
      <BarChart
        height={72}
        hideLegend
        skipAnimation
        margin={{ top: 4, bottom: 0, left: 0, right: 0 }}
        xAxis={[
          {
            data: spans.map(({ from }) => nameOf(from)),
            height: 18,
            disableLine: true,
            disableTicks: true,
            tickLabelInterval: (_value, index) => index === 0 || index === spans.length - 1,
          },
        ]}
        yAxis={[{ position: 'none', min: -most, max: most }]}
        series={[
          {
            data: spans.map(({ positive }) => positive),
            label: t('mood.positive'),
            stack: 'all',
            color: hark.positive.text,
          },
          {
            data: spans.map(({ negative }) => -negative),
            label: t('mood.negative'),
            stack: 'all',
            color: hark.breached.text,
            valueFormatter: (value) => String(-(value ?? 0)),
          },
        ]}
      />
    </div>
  );
}
