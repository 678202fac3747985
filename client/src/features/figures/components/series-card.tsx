import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureSeries, Measure } from '../../../api/types/figures';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { seriesFile, useSeries } from '../api/figures';
import { daysOfStep } from '../model/question';
import { shownDay, shownValue } from '../model/shown-value';
import { useBoard } from './board-context';
import { ChangeWords } from './change-words';
import { FigureCard } from './figure-card';
import { FigureTable } from './figure-table';

const SeriesPlot = lazy(async () => ({ default: (await import('./series-plot')).SeriesPlot }));

interface Props {
  title: string;
  keys: readonly string[];
  shape: 'bars' | 'lines';
}

/** Measures over time, with the period before behind a single one. */
export function SeriesCard({ title, keys, shape }: Props) {
  const { question, step, measures } = useBoard();
  const { t } = useTranslation('figures');
  const query = useSeries(question, keys, step);
  const skeleton = <ListSkeleton rows={4} rowHeight={64} />;
  const loaded = (show: (items: FigureSeries[]) => React.ReactNode) => (
    <Loaded query={query} skeleton={skeleton}>
      {({ items }) =>
        items.every(({ whole, before }) => whole.n === 0 && before.n === 0) ? (
          <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
        ) : (
          show(items)
        )
      }
    </Loaded>
  );
  const known = keys.flatMap((key) => measures.get(key) ?? []);
  return (
    <FigureCard
      title={title}
      measures={keys}
      file={seriesFile(question, keys, step)}
      plot={loaded((items) => (
        <>
          <Wholes items={items} known={known} />
          <Suspense fallback={skeleton}>
            <SeriesPlot title={title} series={items} shape={shape} />
          </Suspense>
        </>
      ))}
      table={loaded((items) => (
        <SeriesTable title={title} items={items} known={known} />
      ))}
    />
  );
}

interface Shown {
  items: readonly FigureSeries[];
  known: readonly Measure[];
}

function Wholes({ items, known }: Shown) {
  const { i18n } = useTranslation('figures');
  return items.map(({ measure: key, whole, before }) => {
    const measure = known.find((one) => one.key === key);
    return (
      measure && (
        <div key={key}>
          {items.length > 1 && `${measure.name}: `}
          <strong>{shownValue(measure, whole.value, i18n.language)}</strong>{' '}
          <ChangeWords measure={measure} now={whole} before={before} whole />
        </div>
      )
    );
  });
}

function SeriesTable({ title, items, known }: Shown & { title: string }) {
  const { t, i18n } = useTranslation('figures');
  const { question, step, show } = useBoard();
  const points = items[0]?.points ?? [];
  return (
    <FigureTable
      label={title}
      heads={[
        t(`step.${step}`),
        ...known.flatMap(({ name }) => [name, `${name} (${t('before')})`]),
      ]}
      rows={points.map(({ at }, index) => ({
        key: at,
        name: shownDay(at, step, i18n.language),
        ...(known[0] &&
          known[0].source !== 'audience' && {
            onOpen: () =>
              show({
                measure: known[0]!.key,
                title: `${known[0]!.name}, ${shownDay(at, step, i18n.language)}`,
                question: { ...question, ...daysOfStep(question, at, step) },
              }),
          }),
        cells: items.flatMap((series, place) => [
          shownValue(known[place]!, series.points[index]?.value ?? null, i18n.language),
          shownValue(known[place]!, series.pointsBefore[index]?.value ?? null, i18n.language),
        ]),
      }))}
    />
  );
}
