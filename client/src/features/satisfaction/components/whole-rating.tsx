import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { RatingFigures } from '../../../api/types/satisfaction';
import { RatingBar } from './rating-bar';
import { useShares } from './use-shares';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '2px 16px',
  marginBottom: 4,
  '& strong': { fontSize: '2rem', fontWeight: 650, lineHeight: 1.2 },
  '& span': { fontSize: '0.8125rem', color: theme.vars.palette.hark.text.muted },
}));

/** The one figure with what it is made of, beside the period before. */
export function WholeRating({ whole, before }: { whole: RatingFigures; before: RatingFigures }) {
  const { t } = useTranslation('satisfaction');
  const share = useShares();
  return (
    <>
      <Root>
        <strong>{share(whole.csat)}</strong>
        <span>{t('whole')}</span>
        <span>
          {t('answered', {
            count: whole.answered,
            asked: whole.asked,
            rate: share(whole.responseRate),
          })}
        </span>
        {before.csat !== null && <span>{t('before', { share: share(before.csat) })}</span>}
      </Root>
      <RatingBar ratings={whole.ratings} />
    </>
  );
}
