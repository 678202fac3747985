import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../../api/types/canned';
import { Badge, type BadgeTone } from '../../../ui/badge/badge';

const Table = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  maxHeight: 260,
  overflowY: 'auto',
  listStyle: 'none',
  fontSize: '0.8125rem',
  borderRadius: 6,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  '& li': {
    display: 'grid',
    gridTemplateColumns: '44px minmax(90px, 1fr) auto',
    gap: '2px 10px',
    alignItems: 'center',
    padding: '5px 10px',
  },
  '& li + li': { borderTop: `1px solid ${theme.vars.palette.hark.line.soft}` },
  '& small': { fontVariantNumeric: 'tabular-nums', color: theme.vars.palette.hark.text.muted },
  '& p': { gridColumn: '2 / -1', margin: 0, color: theme.vars.palette.hark.breached.text },
}));

type Line = ImportReport['lines'][number];

const tones: Record<Line['outcome'], BadgeTone> = {
  added: 'positive',
  changed: 'accent',
  unchanged: 'neutral',
  refused: 'breached',
};

/** So many are shown; the refused ones first, all of them stand in the file to download. */
const most = 200;

/** What becomes of each canned reply of a file. */
export function ImportLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('cannedReplies');
  const weight = ({ outcome }: Line) => (outcome === 'refused' ? 0 : 1);
  const shown = [...lines].sort((one, other) => weight(one) - weight(other)).slice(0, most);
  return (
    <Table aria-label={t('import.lines')}>
      {shown.map((line) => (
        <li key={`${line.line} ${line.shortcut ?? ''}`}>
          <small>{line.line}</small>
          <span>{line.title ?? line.shortcut ?? '–'}</span>
          <Badge tone={tones[line.outcome]}>{t(`import.outcome.${line.outcome}`)}</Badge>
          {line.detail && <p lang="en">{line.detail}</p>}
        </li>
      ))}
    </Table>
  );
}
