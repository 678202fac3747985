import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { HourCell } from '../../../api/types/figures';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useHours } from '../api/figures';
import { useBoard } from './board-context';
import { FigureCard } from './figure-card';
import { FigureTable } from './figure-table';

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: '44px repeat(24, minmax(22px, 1fr))',
  gap: 2,
  minWidth: 600,
  fontSize: '0.6875rem',
});

const Scroll = styled('div')({ overflowX: 'auto' });

const Cell = styled('button')(({ theme }) => ({
  all: 'unset',
  boxSizing: 'border-box',
  height: 30,
  borderRadius: 4,
  textAlign: 'center',
  cursor: 'pointer',
  fontVariantNumeric: 'tabular-nums',
  '&:focus-visible': {
    outline: `2px solid ${theme.vars.palette.hark.text.strong}`,
    outlineOffset: 1,
  },
  '&:disabled': { cursor: 'default' },
}));

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** A Monday; the names of the week are counted from it. */
const MONDAY = Date.UTC(2024, 0, 1);

/** When in the week something happens: darker is more, and the number stands in it. */
export function HeatCard({ measure: key }: { measure: string }) {
  const { t, i18n } = useTranslation('figures');
  const { question, measures, show } = useBoard();
  const query = useHours(question, key);
  const measure = measures.get(key);
  const title = t('hoursOf', { name: measure?.name ?? '' });
  const dayName = (weekday: number, style: 'short' | 'long') =>
    new Intl.DateTimeFormat(i18n.language, { weekday: style, timeZone: 'UTC' }).format(
      MONDAY + (weekday - 1) * 86_400_000,
    );
  const hourName = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  const open = (weekday: number, hour: number) =>
    show({
      measure: key,
      title: `${measure?.name}, ${dayName(weekday, 'long')} ${hourName(hour)}`,
      weekday,
      hour,
    });
  const loaded = (content: (cells: HourCell[]) => React.ReactNode) => (
    <Loaded query={query} skeleton={<ListSkeleton rows={5} rowHeight={48} />}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
        ) : (
          content(items)
        )
      }
    </Loaded>
  );
  return (
    <FigureCard
      title={title}
      measures={[key]}
      plot={loaded((cells) => {
        const most = Math.max(...cells.map(({ n }) => n));
        const of = countsOf(cells);
        return (
          <Scroll>
            <Grid role="group" aria-label={title}>
              <span />
              {hours.map((hour) => (
                <span key={hour} aria-hidden style={{ textAlign: 'center' }}>
                  {hour}
                </span>
              ))}
              {weekdays.map((weekday) => [
                <span key={weekday} aria-hidden style={{ alignSelf: 'center' }}>
                  {dayName(weekday, 'short')}
                </span>,
                ...hours.map((hour) => {
                  const n = of(weekday, hour);
                  return (
                    <Cell
                      key={`${weekday} ${hour}`}
                      type="button"
                      disabled={n === 0}
                      aria-label={t('cell', {
                        day: dayName(weekday, 'long'),
                        hour: hourName(hour),
                        count: n,
                      })}
                      sx={({ vars }) => heatOf(n / most, vars!.palette.hark)}
                      onClick={() => open(weekday, hour)}
                    >
                      {n === 0 ? '' : n}
                    </Cell>
                  );
                }),
              ])}
            </Grid>
          </Scroll>
        );
      })}
      table={loaded((cells) => (
        <FigureTable
          label={title}
          heads={[t('weekday'), t('hour'), t('count')]}
          rows={[...cells]
            .sort((one, other) => other.n - one.n)
            .map(({ weekday, hour, n }) => ({
              key: `${weekday} ${hour}`,
              name: dayName(weekday, 'long'),
              cells: [hourName(hour), n],
              onOpen: () => open(weekday, hour),
            }))}
        />
      ))}
    />
  );
}

const countsOf = (cells: readonly HourCell[]) => {
  const counts = new Map(cells.map(({ weekday, hour, n }) => [weekday * 24 + hour, n]));
  return (weekday: number, hour: number): number => counts.get(weekday * 24 + hour) ?? 0;
};

interface HeatColours {
  accent: { fill: string; onFill: string };
  ground: { sunken: string };
  text: { strong: string };
}

/** Up to a third of the accent carries dark words, the full accent its own. */
const heatOf = (share: number, { accent, ground, text }: HeatColours) => {
  if (share > 0.66) return { backgroundColor: accent.fill, color: accent.onFill };
  const percent = Math.round((share / 0.66) * 34);
  return {
    backgroundColor: `color-mix(in srgb, ${accent.fill} ${percent}%, ${ground.sunken})`,
    color: text.strong,
  };
};
