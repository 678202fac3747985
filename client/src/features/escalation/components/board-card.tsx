import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardItem } from '../../../api/types/escalation';
import { paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { TimeAgo } from '../../../ui/time/time-ago';
import { BoardCardTools } from './board-card-tools';
import { CardFrame, CardName, CardSigns, CardText } from './board-frame';

interface Props {
  item: BoardItem;
  isActive: boolean;
  onFocus: () => void;
}

/** One conversation on the board: whose, since when, with whom, and what one may do at once. */
export function BoardCard({ item, isActive, onFocus }: Props) {
  const { t } = useTranslation('escalation');
  const { conversationId, customer, text, since, dueState, escalation, assignee } = item;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // Only from the keyboard: a board that refreshes must not take the focus.
    if (isActive && document.activeElement?.closest('[data-board]')) link.current?.focus();
  }, [isActive]);
  return (
    <CardFrame data-active={isActive} onFocus={onFocus}>
      <CardName ref={link} to={paths.inbox('all', conversationId)}>
        <bdi>{customer ?? t('board.someone')}</bdi>
      </CardName>
      <CardText dir="auto">{text}</CardText>
      <CardSigns>
        <Badge tone={dueState === 'breached' ? 'breached' : 'dueSoon'}>
          <span>
            <TimeAgo at={since} />
          </span>
        </Badge>
        {escalation && (
          <Badge tone={escalation.isUnheard ? 'breached' : 'accent'}>
            {escalation.isUnheard
              ? t('board.unheard')
              : t('board.rungOf', { rung: escalation.rung, count: escalation.rungCount })}
          </Badge>
        )}
        {escalation?.target && <Badge>{t('board.asks', { who: escalation.target.name })}</Badge>}
        {!escalation && <Badge>{assignee?.name ?? t('board.nobody')}</Badge>}
        <BoardCardTools item={item} isActive={isActive} />
      </CardSigns>
    </CardFrame>
  );
}
