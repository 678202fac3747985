import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useSeries } from '../api/figures';
import { shownDuration, shownValue } from '../model/shown-value';
import { useBoard } from './board-context';
import { ChangeWords } from './change-words';

const Tiles = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 158px), 1fr))',
  gap: 12,
});

const Tile = styled('button')(({ theme }) => ({
  all: 'unset',
  boxSizing: 'border-box',
  cursor: 'pointer',
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
  padding: '12px 16px',
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  '&:hover': { borderColor: theme.vars.palette.hark.line.strong },
  '&:focus-visible': {
    outline: `2px solid ${theme.vars.palette.hark.accent.text}`,
    outlineOffset: 1,
  },
  '& > span': { fontSize: '0.8125rem', color: theme.vars.palette.hark.text.muted },
  '& > strong': { fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.25 },
  '& > small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
  '&:disabled': { cursor: 'default' },
}));

/** Few figures, big, each beside the period before; pressed, they open what stands behind them. */
export function FigureTiles({ keys }: { keys: readonly string[] }) {
  const { t, i18n } = useTranslation('figures');
  const { language } = i18n;
  const { question, step, measures, show } = useBoard();
  const query = useSeries(question, keys, step);
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={2} rowHeight={80} />}>
      {({ items }) => (
        <Tiles>
          {items.map(({ measure: key, whole, before }) => {
            const measure = measures.get(key);
            if (!measure) return null;
            const hasList = measure.source !== 'audience' && whole.n > 0;
            return (
              <Tile
                key={key}
                type="button"
                disabled={!hasList}
                onClick={() => show({ measure: key, title: measure.name })}
              >
                <span>{measure.name}</span>
                <strong>{shownValue(measure, whole.value, language)}</strong>
                {measure.unit === 'duration' && whole.p90 !== null && (
                  <small>{t('p90', { value: shownDuration(whole.p90, language) })}</small>
                )}
                <ChangeWords measure={measure} now={whole} before={before} />
              </Tile>
            );
          })}
        </Tiles>
      )}
    </Loaded>
  );
}
