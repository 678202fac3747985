import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { LineChart } from '@mui/x-charts/LineChart';
import { useTranslation } from 'react-i18next';
import type { FigureSeries, Measure } from '../../../api/types/figures';
import { daysOfStep } from '../model/question';
import { shownDay, shownValue } from '../model/shown-value';
import { useBoard } from './board-context';

const HEIGHT = 280;

interface Props {
  title: string;
  series: readonly FigureSeries[];
  shape: 'bars' | 'lines';
}

/** Points over time. One that is pressed opens its conversations. */
export function SeriesPlot({ title, series, shape }: Props) {
  const { t, i18n } = useTranslation('figures');
  const { question, step, measures, show } = useBoard();
  const { hark } = useTheme().vars!.palette;
  const colours = [hark.accent.fill, hark.positive.fill, hark.dueSoon.fill, hark.breached.fill];
  const colourOf = (key: string, index: number) =>
    ({ 'sentiment-score': hark.positive.fill, 'negative-share': hark.breached.fill })[key] ??
    colours[index % colours.length]!;
  const [first] = series;
  const measure = measures.get(first?.measure ?? '');
  if (!first || !measure) return null;
  const days = first.points.map(({ at }) => at);
  const open = (index: number | undefined) => {
    const at = index === undefined ? undefined : days[index];
    if (at === undefined || measure.source === 'audience') return;
    show({
      measure: measure.key,
      title: `${measure.name}, ${shownDay(at, step, i18n.language)}`,
      question: { ...question, ...daysOfStep(question, at, step) },
    });
  };
  const formatter = (of: Measure) => (value: number | null) => shownValue(of, value, i18n.language);
  const lines = series.map((one, index) => {
    const of = measures.get(one.measure) ?? measure;
    return {
      data: one.points.map(({ value }) => value),
      label: of.name,
      color: colourOf(one.measure, index),
      valueFormatter: formatter(of),
    };
  });
  const before = {
    data: days.map((_, index) => first.pointsBefore[index]?.value ?? null),
    id: 'before',
    label: t('periodBefore'),
    color: hark.text.faint,
    valueFormatter: formatter(measure),
  };
  const shared = {
    height: HEIGHT,
    skipAnimation: true,
    margin: { left: 0, right: 8, top: 8, bottom: 0 },
    yAxis: [
      {
        width: measure.unit === 'duration' ? 76 : 52,
        min: 0,
        valueFormatter: (value: number) => shownValue(measure, value, i18n.language),
      },
    ],
    grid: { horizontal: true },
    onAxisClick: (_event: unknown, data: { dataIndex: number } | null) => open(data?.dataIndex),
  };
  const names = days.map((day) => shownDay(day, step, i18n.language));
  return (
    <div role="img" aria-label={t('plotOf', { title })}>
      {shape === 'bars' ? (
        <BarChart
          {...shared}
          xAxis={[{ scaleType: 'band', data: names, height: 28 }]}
          series={series.length === 1 ? [...lines, before] : lines}
        />
      ) : (
        <LineChart
          {...shared}
          xAxis={[{ scaleType: 'point', data: names, height: 28 }]}
          sx={{ '& [data-series="before"]': { strokeDasharray: '4 4' } }}
          series={[...lines, ...(series.length === 1 ? [before] : [])].map((line) => ({
            ...line,
            showMark: days.length < 3,
            curve: 'linear' as const,
          }))}
        />
      )}
    </div>
  );
}
