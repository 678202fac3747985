import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardItem } from '../../../api/types/escalation';
import { paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { TimeAgo } from '../../../ui/time/time-ago';
import { BoardCardTools } from './board-card-tools';

const Root = styled('li')(({ theme }) => ({
  padding: '8px 10px',
  borderRadius: 8,
  fontSize: '0.8125rem',
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  '&[data-active="true"]': { borderColor: theme.vars.palette.hark.accent.text },
}));

const Name = styled(Link)({
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: 'inherit',
  fontWeight: 550,
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
});

const Text = styled('p')(({ theme }) => ({
  margin: '2px 0 6px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: theme.vars.palette.hark.text.muted,
}));

const Signs = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 6 });

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
    <Root data-active={isActive} onFocus={onFocus}>
      <Name ref={link} to={paths.inbox('all', conversationId)}>
        <bdi>{customer ?? t('board.someone')}</bdi>
      </Name>
      <Text dir="auto">{text}</Text>
      <Signs>
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
      </Signs>
    </Root>
  );
}
