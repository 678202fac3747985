import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ComparedRow, FigureDimension } from '../../../api/types/figures';
import { shownValue } from '../model/shown-value';
import { useBoard } from './board-context';
import { ChangeWords } from './change-words';
import { useValueName } from './use-value-name';

const Rows = styled('ul')({ margin: 0, padding: 0, listStyle: 'none' });

const Row = styled('button')(({ theme }) => ({
  all: 'unset',
  boxSizing: 'border-box',
  width: '100%',
  cursor: 'pointer',
  display: 'grid',
  gridTemplateColumns: 'minmax(90px, 200px) minmax(40px, 1fr) minmax(130px, auto)',
  alignItems: 'center',
  gap: 12,
  padding: '6px 4px',
  borderRadius: 6,
  fontSize: '0.8125rem',
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.hark.accent.text}` },
  '& .name': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .bar': { height: 14, borderRadius: 4, backgroundColor: theme.vars.palette.hark.accent.fill },
  '& .number': { display: 'flex', gap: 8, alignItems: 'baseline', justifyContent: 'flex-end' },
  [theme.breakpoints.down('sm')]: {
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    '& .bar': { gridRow: 2, gridColumn: '1 / -1', height: 6 },
  },
}));

const most = 12;

interface Props {
  title: string;
  by: FigureDimension;
  rows: readonly ComparedRow[];
}

/** The first figure of each row as a bar; the rows with most. */
export function RankPlot({ title, by, rows }: Props) {
  const { i18n } = useTranslation('figures');
  const { question, measures, show } = useBoard();
  const nameOf = useValueName();
  const shown = rows.slice(0, most);
  const top = Math.max(
    ...shown.map(({ figures }) => figures[0]?.figure.value ?? 0),
    Number.EPSILON,
  );
  return (
    <Rows aria-label={title}>
      {shown.map(({ key, name, figures }) => {
        const [first] = figures;
        const measure = measures.get(first?.measure ?? '');
        if (!first || !measure) return null;
        const words = nameOf(by, key, name);
        return (
          <li key={key}>
            <Row
              type="button"
              onClick={() =>
                show({
                  measure: measure.key,
                  title: `${measure.name}, ${words}`,
                  question: { ...question, filter: { ...question.filter, [by]: key } },
                })
              }
            >
              <span className="name">{words}</span>
              <span
                className="bar"
                style={{ width: `${Math.max(1, ((first.figure.value ?? 0) / top) * 100)}%` }}
              />
              <span className="number">
                <strong>{shownValue(measure, first.figure.value, i18n.language)}</strong>
                <ChangeWords measure={measure} now={first.figure} before={first.before} />
              </span>
            </Row>
          </li>
        );
      })}
    </Rows>
  );
}
