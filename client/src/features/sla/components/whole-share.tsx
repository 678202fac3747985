import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { SlaReport } from '../../../api/types/sla';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'baseline',
  flexWrap: 'wrap',
  gap: '2px 12px',
  margin: '0 0 8px',
  '& strong': { fontSize: '2rem', fontWeight: 650, lineHeight: 1.2 },
  '& span': { color: theme.vars.palette.hark.text.muted, fontSize: '0.8125rem' },
}));

type Tally = SlaReport['whole'];

/** The one figure, and whether it was better or worse before. */
export function WholeShare({ whole, before }: { whole: Tally; before: Tally }) {
  const { t, i18n } = useTranslation('sla');
  const percent = new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const points = difference(whole, before);
  return (
    <Root>
      <strong>{whole.share === null ? '–' : percent.format(whole.share)}</strong>
      <span>{t('report.whole')}</span>
      <span>{t('report.decided', { count: whole.met + whole.late })}</span>
      {points !== null && (
        <span>
          {points === 0
            ? t('report.same')
            : t(points > 0 ? 'report.better' : 'report.worse', {
                points: new Intl.NumberFormat(i18n.language).format(Math.abs(points)),
              })}
        </span>
      )}
    </Root>
  );
}

/** In percentage points with one decimal; null when one of them is about nothing. */
const difference = (whole: Tally, before: Tally): number | null =>
  whole.share === null || before.share === null
    ? null
    : Math.round((whole.share - before.share) * 1000) / 10;
