import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ImportCounts } from '../../../api/types/customer-data';

const Figures = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(104px, 1fr))',
  gap: 10,
  margin: 0,
  '& > div': {
    padding: '10px 12px',
    borderRadius: 8,
    border: `1px solid ${theme.vars.palette.hark.line.soft}`,
    backgroundColor: theme.vars.palette.hark.ground.raised,
  },
  '& dt': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
  '& dd': { margin: 0, fontSize: '1.125rem', fontWeight: 550, fontVariantNumeric: 'tabular-nums' },
  '& [data-refused="true"] dd': { color: theme.vars.palette.hark.breached.text },
}));

const shown = ['lines', 'new', 'changed', 'same', 'refused'] as const;

/** How many lines came to what. */
export function CountFigures({ label, counts }: { label: string; counts: ImportCounts }) {
  const { t, i18n } = useTranslation('customerImport');
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <Figures aria-label={label}>
      {shown.map((name) => (
        <div key={name} data-refused={name === 'refused' && counts.refused > 0}>
          <dt>{t(`count.${name}`)}</dt>
          <dd>{number.format(counts[name])}</dd>
        </div>
      ))}
    </Figures>
  );
}
