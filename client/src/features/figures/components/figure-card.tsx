import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import { ChartNoAxesCombined, Download, Info, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/page/card';
import { useBoard } from './board-context';

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  marginBottom: 8,
  '& h2': { margin: 0, fontSize: '0.9375rem', fontWeight: 600, marginRight: 'auto' },
});

const Formula = styled('div')(({ theme }) => ({
  maxWidth: 380,
  padding: 16,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  '& dl': { margin: 0 },
  '& dt': { fontWeight: 600 },
  '& dd': { margin: '0 0 12px' },
  '& dd:last-of-type': { marginBottom: 0 },
  '& code': { display: 'block', marginTop: 4, color: theme.vars.palette.hark.text.muted },
}));

interface Props {
  title: string;
  /** Keys of the measures whose formulas stand behind the title. */
  measures: readonly string[];
  /** Address of the file with the same figures. */
  file?: string;
  plot: ReactNode;
  table?: ReactNode;
}

/** A plot with its title, its formulas, its table and its file. */
export function FigureCard({ title, measures, file, plot, table }: Props) {
  const { t } = useTranslation('figures');
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <Card aria-labelledby={id}>
      <Head>
        <h2 id={id}>{title}</h2>
        <Formulas title={title} measures={measures} />
        {table && (
          <Button
            size="small"
            aria-pressed={isTable}
            startIcon={
              isTable ? (
                <ChartNoAxesCombined size={15} aria-hidden />
              ) : (
                <Table2 size={15} aria-hidden />
              )
            }
            onClick={() => setTable(!isTable)}
          >
            {t(isTable ? 'asPlot' : 'asTable')}
          </Button>
        )}
        {file !== undefined && (
          <Button
            size="small"
            component="a"
            href={file}
            download
            startIcon={<Download size={15} aria-hidden />}
          >
            {t('csv')}
          </Button>
        )}
      </Head>
      {isTable && table ? table : plot}
    </Card>
  );
}

function Formulas({ title, measures }: { title: string; measures: readonly string[] }) {
  const { t } = useTranslation('figures');
  const board = useBoard();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shown = measures.flatMap((key) => board.measures.get(key) ?? []);
  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        aria-label={t('formulaOf', { title })}
        startIcon={<Info size={15} aria-hidden />}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('formula')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('formulaOf', { title }) } }}
      >
        <Formula>
          <dl>
            {shown.map(({ key, name, words, symbols, unit }) => (
              <div key={key}>
                <dt>{name}</dt>
                <dd>
                  {words}
                  {unit === 'duration' && ` ${t('error')}`}
                  <code>{symbols}</code>
                </dd>
              </div>
            ))}
          </dl>
        </Formula>
      </Popover>
    </>
  );
}
