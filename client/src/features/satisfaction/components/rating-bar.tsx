import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

const Track = styled('div')({ display: 'flex', height: 10, margin: '8px 0 16px', gap: 2 });

const Part = styled('span')(({ theme }) => {
  const { hark } = theme.vars.palette;
  return {
    minWidth: 3,
    borderRadius: 3,
    '&[data-rating="1"], &[data-rating="2"]': { backgroundColor: hark.breached.text },
    '&[data-rating="3"]': { backgroundColor: hark.line.field },
    '&[data-rating="4"], &[data-rating="5"]': { backgroundColor: hark.positive.text },
    '&[data-rating="2"], &[data-rating="4"]': { opacity: 0.65 },
  };
});

/** How many gave 1, 2, 3, 4 and 5; the bar shows what its label says. */
export function RatingBar({ ratings }: { ratings: readonly number[] }) {
  const { t } = useTranslation('satisfaction');
  if (ratings.every((count) => count === 0)) return null;
  const words = ratings.map((count, index) => t('stars', { count, rating: String(index + 1) }));
  return (
    <Track role="img" aria-label={words.join(', ')} title={words.join(', ')}>
      {ratings.map((count, index) =>
        count === 0 ? null : (
          <Part key={words[index]} data-rating={index + 1} style={{ flexGrow: count }} />
        ),
      )}
    </Track>
  );
}
