import { useTranslation } from 'react-i18next';
import type { ComparedRow, FigureDimension } from '../../../api/types/figures';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { comparisonFile, useComparison } from '../api/figures';
import { shownValue } from '../model/shown-value';
import { useBoard } from './board-context';
import { ChangeWords } from './change-words';
import { FigureCard } from './figure-card';
import { FigureTable } from './figure-table';
import { RankPlot } from './rank-plot';
import { useValueName } from './use-value-name';

interface Props {
  title: string;
  by: FigureDimension;
  /** The first one makes the bars; the table shows all. */
  keys: readonly string[];
  /** Only the table: where no single bar says enough. */
  isTable?: boolean;
}

/** Measures for each channel, colleague, topic …, most first. */
export function ComparedCard({ title, by, keys, isTable = false }: Props) {
  const { t } = useTranslation('figures');
  const { question } = useBoard();
  const query = useComparison(question, keys, by);
  const loaded = (content: (rows: ComparedRow[]) => React.ReactNode) => (
    <Loaded query={query} skeleton={<ListSkeleton rows={5} rowHeight={48} />}>
      {({ rows }) =>
        rows.length === 0 ? (
          <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
        ) : (
          content(rows)
        )
      }
    </Loaded>
  );
  const table = loaded((rows) => <Compared title={title} by={by} keys={keys} rows={rows} />);
  return (
    <FigureCard
      title={title}
      measures={keys}
      file={comparisonFile(question, keys, by)}
      plot={isTable ? table : loaded((rows) => <RankPlot by={by} rows={rows} title={title} />)}
      {...(!isTable && { table })}
    />
  );
}

function Compared({ title, by, keys, rows }: Omit<Props, 'isTable'> & { rows: ComparedRow[] }) {
  const { t, i18n } = useTranslation('figures');
  const { question, measures, show } = useBoard();
  const nameOf = useValueName();
  const known = keys.flatMap((key) => measures.get(key) ?? []);
  return (
    <FigureTable
      label={title}
      heads={[t(`dimension.${by}`), ...known.map(({ name }) => name)]}
      rows={rows.map(({ key, name, figures }) => ({
        key,
        name: nameOf(by, key, name),
        cells: figures.map(({ measure: which, figure, before }, index) => {
          const measure = known[index];
          if (!measure) return null;
          return (
            <div key={which}>
              <div>{shownValue(measure, figure.value, i18n.language)}</div>
              <ChangeWords measure={measure} now={figure} before={before} />
            </div>
          );
        }),
        ...(known[0] && {
          onOpen: () =>
            show({
              measure: known[0]!.key,
              title: `${known[0]!.name}, ${nameOf(by, key, name)}`,
              question: { ...question, filter: { ...question.filter, [by]: key } },
            }),
        }),
      }))}
    />
  );
}
