import { useTheme } from '@mui/material/styles';
import { SparkLineChart } from '@mui/x-charts/SparkLineChart';
import { useTranslation } from 'react-i18next';
import type { MonthMood } from '../../../api/types/customers';
import { useNow } from '../../../ui/time/use-now';
import { type MoodMonth, moodMonths } from '../model/mood-months';

/** How messages sounded, month by month: up is friendly, down is angry. */
export function MoodPlot({ moods }: { moods: readonly MonthMood[] }) {
  const { t, i18n } = useTranslation('customer');
  const { hark } = useTheme().vars!.palette;
  const months = moodMonths(moods, new Date(useNow()));
  const nameOf = (month: string) =>
    new Intl.DateTimeFormat(i18n.language, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(Date.parse(`${month}-15`));
  const wordsOf = ({ month, positive, neutral, negative }: MoodMonth) =>
    t('mood.month', { month: nameOf(month), positive, neutral, negative });
  const spoken = months.filter(({ tone }) => tone !== null).map(wordsOf);
  return (
    <div
      role="img"
      aria-label={`${t('mood.title')} ${spoken.join('; ')}`}
      title={spoken.join('\n')}
    >
      <SparkLineChart
        plotType="bar"
        height={56}
        data={months.map(({ tone }) => tone ?? 0)}
        color={hark.accent.text}
        yAxis={{
          min: -1,
          max: 1,
          colorMap: {
            type: 'piecewise',
            thresholds: [0],
            colors: [hark.breached.text, hark.positive.text],
          },
        }}
        xAxis={{ data: months.map(({ month }) => nameOf(month)) }}
        margin={{ top: 4, bottom: 4, left: 0, right: 0 }}
      />
    </div>
  );
}
