import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { CannedFigures } from '../../../api/types/canned';
import { TimeAgo } from '../../../ui/time/time-ago';

const Line = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
  gap: 8,
  margin: 0,
  '& > div': {
    padding: '8px 10px',
    borderRadius: 6,
    border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  },
  '& dt': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
  '& dd': { margin: 0, fontSize: '1rem', fontWeight: 500, fontVariantNumeric: 'tabular-nums' },
}));

/** How often it went out in 90 days, and what came of it. */
export function FiguresLine({ figures }: { figures: CannedFigures }) {
  const { t } = useTranslation('cannedReplies');
  const { uses, unchanged, solved, reopened, lastUsedAt } = figures;
  const share = (part: number) => (uses === 0 ? '–' : `${Math.round((part / uses) * 100)} %`);
  const shown = [
    ['sent', String(uses)],
    ['unchanged', share(unchanged)],
    ['solved', share(solved)],
    ['reopened', share(reopened)],
    ['lastUsed', lastUsedAt ? <TimeAgo at={lastUsedAt} /> : '–'],
  ] as const;
  return (
    <Line aria-label={t('figures.label')}>
      {shown.map(([what, figure]) => (
        <div key={what}>
          <dt>{t(`figures.${what}`)}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </Line>
  );
}
