import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardColumn as Column } from '../../../api/types/escalation';
import { BoardCard } from './board-card';
import { ColumnFrame, ColumnHead, ColumnRows, ColumnWords } from './board-frame';

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
    <ColumnFrame aria-label={t(`board.${name}`)}>
      <ColumnHead to={to}>
        {t(`board.${name}`)}
        <b>{count > 100 ? '99+' : count}</b>
      </ColumnHead>
      {summary}
      {items.length === 0 ? (
        <ColumnWords>{t(`board.empty.${name}`)}</ColumnWords>
      ) : (
        <ColumnRows>
          {items.map((item, row) => (
            <BoardCard
              key={item.conversationId}
              item={item}
              isActive={isActive(row)}
              onFocus={() => onFocus(row)}
            />
          ))}
        </ColumnRows>
      )}
      {rest > 0 && <ColumnWords>{t('board.more', { count: rest })}</ColumnWords>}
    </ColumnFrame>
  );
}
