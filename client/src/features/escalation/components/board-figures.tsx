import { styled } from '@mui/material/styles';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Board } from '../../../api/types/escalation';
import { paths } from '../../../paths/paths';

const Figure = styled(Link)(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  alignSelf: 'flex-start',
  padding: '6px 12px',
  borderRadius: 8,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.breached.text,
  backgroundColor: theme.vars.palette.hark.breached.soft,
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
}));

/** Replies that did not go out: shown when there are any. */
export function BoardFigures({ board: { deliveryProblems } }: { board: Board }) {
  const { t } = useTranslation('escalation');
  if (deliveryProblems === 0) return null;
  return (
    <Figure to={paths.deliveries}>
      <TriangleAlert size={15} aria-hidden />
      {t('board.problems')}: {deliveryProblems > 100 ? '99+' : deliveryProblems}
    </Figure>
  );
}
