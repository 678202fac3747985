import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { lazy, Suspense } from 'react';
import type { FigureSpread } from '../../../api/types/figures';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useSpread } from '../api/figures';
import { shownDuration } from '../model/shown-value';
import { useBoard } from './board-context';
import { FigureCard } from './figure-card';
import { FigureTable } from './figure-table';

const BarChart = lazy(async () => ({
  default: (await import('@mui/x-charts/BarChart')).BarChart,
}));

type Bar = FigureSpread['bars'][number];

/** How long something took, bar by bar: not one figure, but all of them. */
export function SpreadCard({ measure: key }: { measure: string }) {
  const { t, i18n } = useTranslation('figures');
  const { question, measures, show } = useBoard();
  const query = useSpread(question, key);
  const measure = measures.get(key);
  const title = t('spreadOf', { name: measure?.name ?? '' });
  const named = ({ from, to }: Bar) =>
    t('between', {
      from: shownDuration(from, i18n.language),
      to: shownDuration(to, i18n.language),
    });
  const open = (bar: Bar | undefined) => {
    if (!bar) return;
    const { bucketFrom, bucketTo } = bar;
    show({ measure: key, title: `${measure?.name}, ${named(bar)}`, bucketFrom, bucketTo });
  };
  const loaded = (content: (spread: FigureSpread) => React.ReactNode) => (
    <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={64} />}>
      {(spread) =>
        spread.n === 0 ? (
          <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
        ) : (
          content(spread)
        )
      }
    </Loaded>
  );
  return (
    <FigureCard
      title={title}
      measures={[key]}
      plot={loaded((spread) => (
        <>
          <Marks spread={spread} />
          <Suspense fallback={<ListSkeleton rows={4} rowHeight={64} />}>
            <Bars title={title} spread={spread} named={named} open={open} />
          </Suspense>
        </>
      ))}
      table={loaded(({ bars }) => (
        <FigureTable
          label={title}
          heads={[t('duration'), t('count')]}
          rows={bars.map((bar) => ({
            key: String(bar.bucketTo),
            name: named(bar),
            cells: [bar.n],
            onOpen: () => open(bar),
          }))}
        />
      ))}
    />
  );
}

function Marks({ spread }: { spread: FigureSpread }) {
  const { t, i18n } = useTranslation('figures');
  const shown = (value: number | null) =>
    value === null ? '–' : shownDuration(value, i18n.language);
  return (
    <p>
      {t('half', { value: shown(spread.median), before: shown(spread.medianBefore) })}{' '}
      {t('mostOf', { value: shown(spread.p90), before: shown(spread.p90Before) })}
    </p>
  );
}

interface BarsProps {
  title: string;
  spread: FigureSpread;
  named: (bar: Bar) => string;
  open: (bar: Bar | undefined) => void;
}

function Bars({ title, spread: { bars }, named, open }: BarsProps) {
  const { t, i18n } = useTranslation('figures');
  const { hark } = useTheme().vars!.palette;
  return (
    <div role="img" aria-label={t('plotOf', { title })}>
      <BarChart
        height={260}
        skipAnimation
        hideLegend
        margin={{ left: 0, right: 8, top: 8, bottom: 0 }}
        xAxis={[
          {
            scaleType: 'band',
            data: bars.map((bar) => bar.bucketTo),
            valueFormatter: (value: number, { location }) => {
              const bar = bars.find(({ bucketTo }) => bucketTo === value);
              if (!bar) return '';
              return location === 'tick' ? `≤ ${shownDuration(bar.to, i18n.language)}` : named(bar);
            },
            height: 28,
          },
        ]}
        yAxis={[{ width: 44 }]}
        grid={{ horizontal: true }}
        series={[{ data: bars.map(({ n }) => n), label: t('count'), color: hark.accent.fill }]}
        onAxisClick={(_event, data) => open(data ? bars[data.dataIndex] : undefined)}
      />
    </div>
  );
}
