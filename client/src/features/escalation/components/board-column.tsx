import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardColumn as Column } from '../../../api/types/escalation';
import { BoardCard } from './board-card';

const Root = styled('section')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.page,
}));

const Head = styled(Link)(({ theme }) => ({
  display: 'flex',
  alignItems: 'baseline',
  gap: 8,
  padding: '10px 12px',
  color: 'inherit',
  textDecoration: 'none',
  fontSize: '0.8125rem',
  fontWeight: 600,
  '& b': { marginLeft: 'auto', fontSize: '1.25rem', fontVariantNumeric: 'tabular-nums' },
  '&:hover': { color: theme.vars.palette.hark.accent.text },
}));

const Rows = styled('ul')({
  display: 'flex',
  flexDirection: 'column',
  gap: 6,
  margin: 0,
  padding: '0 8px 8px',
  listStyle: 'none',
  maxHeight: 420,
  overflowY: 'auto',
});

const Nothing = styled('p')(({ theme }) => ({
  margin: 0,
  padding: '4px 12px 16px',
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

export type ColumnName = 'breaching' | 'escalated' | 'idle';

interface Props {
  name: ColumnName;
  column: Column;
  /** The list behind the figure. */
  to: string;
  /** Between the figure and the rows. */
  summary?: ReactNode;
  isActive: (row: number) => boolean;
  onFocus: (row: number) => void;
}

/** One column: how many, and those that wait longest. */
export function BoardColumn({ name, column, to, summary, isActive, onFocus }: Props) {
  const { t } = useTranslation('escalation');
  const { count, items } = column;
  const rest = Math.min(count, 100) - items.length;
  return (
    <Root aria-label={t(`board.${name}`)}>
      <Head to={to}>
        {t(`board.${name}`)}
        <b>{count > 100 ? '99+' : count}</b>
      </Head>
      {summary}
      {items.length === 0 ? (
        <Nothing>{t(`board.empty.${name}`)}</Nothing>
      ) : (
        <Rows>
          {items.map((item, row) => (
            <BoardCard
              key={item.conversationId}
              item={item}
              isActive={isActive(row)}
              onFocus={() => onFocus(row)}
            />
          ))}
        </Rows>
      )}
      {rest > 0 && <Nothing>{t('board.more', { count: rest })}</Nothing>}
    </Root>
  );
}
