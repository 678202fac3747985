import { CornerUpLeft, SquareCheck, Square, StickyNote } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationRow as Row } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { VisuallyHidden } from '../../../ui/hidden';
import { RelativeTime } from '../../../ui/time/relative-time';
import { FaceCell, Line, Lines, Name, RowLink, RowRoot, Time, UnreadDot, Words } from './row-parts';
import { RowPlace } from './row-place';
import { RowSigns } from './row-signs';

export interface RowHandlers {
  onFocus: (id: string) => void;
  onToggle: (id: string) => void;
  onExtend: (id: string) => void;
}

interface Props {
  row: Row;
  index: number;
  /** Distance from the top of the list and height, in px. */
  top: number;
  height: number;
  address: string;
  isOpen: boolean;
  isCursor: boolean;
  isSelected: boolean;
  isDeparted: boolean;
  /** Shows since when it is unanswered instead of when something was last said. */
  showsWaiting: boolean;
  handlers: RowHandlers;
}

/** One conversation in the list. */
export const ConversationRow = memo(function ConversationRow(props: Props) {
  const { row, index, isSelected, handlers } = props;
  const { t } = useTranslation(['inbox', 'common']);
  const name = row.customer?.name ?? t('common:person.unknown');

  const onClick = (event: MouseEvent) => {
    handlers.onFocus(row.id);
    if (!event.shiftKey) return;
    event.preventDefault();
    handlers.onExtend(row.id);
  };

  return (
    <RowRoot
      role="row"
      id={`row-${row.id}`}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      data-open={props.isOpen}
      data-unread={row.unread}
      data-departed={props.isDeparted}
      tabIndex={props.isCursor ? 0 : -1}
      onFocus={() => handlers.onFocus(row.id)}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
    >
      {row.unread && <UnreadDot aria-hidden />}
      <FaceCell role="gridcell">
        <Avatar
          name={name}
          url={row.customer?.avatarUrl}
          size={36}
          network={row.network}
          kind={row.kind}
        />
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={t('list.select', { name })}
          onChange={() => handlers.onToggle(row.id)}
          onClick={(event) => {
            if (!event.shiftKey) return;
            event.preventDefault();
            handlers.onExtend(row.id);
          }}
        />
        <span className="box" aria-hidden>
          {isSelected ? <SquareCheck size={20} /> : <Square size={20} />}
        </span>
      </FaceCell>
      <Lines role="gridcell">
        <RowLink to={props.address} tabIndex={-1} onClick={onClick}>
          <Line>
            <Name>{name}</Name>
            {row.unread && <VisuallyHidden>{t('row.unread')}</VisuallyHidden>}
            <RowPlace row={row} />
            <RowTime row={row} showsWaiting={props.showsWaiting} />
          </Line>
          <Line>
            <LastWords row={row} />
            <RowSigns row={row} />
          </Line>
        </RowLink>
      </Lines>
    </RowRoot>
  );
});

function RowTime({ row, showsWaiting }: { row: Row; showsWaiting: boolean }) {
  const { t } = useTranslation('inbox');
  const waiting = showsWaiting ? row.unansweredSince : null;
  return (
    <Time>
      <VisuallyHidden>
        {waiting === null ? t('row.lastMessage') : t('row.unansweredSince')}
      </VisuallyHidden>{' '}
      <RelativeTime at={waiting ?? row.lastMessage.at} plain />
    </Time>
  );
}

/** What was said last, with a mark for who said it; the customer, the usual case, has none. */
function LastWords({ row }: { row: Row }) {
  const { t } = useTranslation('inbox');
  const { author, text } = row.lastMessage;
  return (
    <Words>
      {author === 'brand' && (
        <CornerUpLeft size={13} aria-hidden style={{ verticalAlign: '-2px', marginRight: 4 }} />
      )}
      {author === 'note' && (
        <StickyNote size={13} aria-hidden style={{ verticalAlign: '-2px', marginRight: 4 }} />
      )}
      <VisuallyHidden>
        {
          { customer: t('row.fromCustomer'), brand: t('row.fromUs'), note: t('row.fromNote') }[
            author
          ]
        }
      </VisuallyHidden>{' '}
      {text === '' ? t('row.attachment') : text}
    </Words>
  );
}
