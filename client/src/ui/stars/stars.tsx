import { styled } from '@mui/material/styles';
import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const Row = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 1,
  verticalAlign: '-0.125em',
  color: theme.vars.palette.hark.line.field,
  '& [data-full="true"]': {
    color: theme.vars.palette.hark.dueSoon.text,
    fill: 'currentColor',
  },
}));

interface Props {
  /** 1 to 5. */
  rating: number;
  /** In px. */
  size?: number;
}

/** A rating as five stars; read out as "2 stars of 5". */
export function Stars({ rating, size = 12 }: Props) {
  const { t } = useTranslation('common');
  return (
    <Row role="img" aria-label={t('stars.label', { count: rating })}>
      {[1, 2, 3, 4, 5].map((star) => (
        <Star key={star} size={size} strokeWidth={2} data-full={star <= rating} aria-hidden />
      ))}
    </Row>
  );
}
