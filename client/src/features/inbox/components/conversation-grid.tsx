import { styled } from '@mui/material/styles';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowWindow } from '../../../ui/row-window/use-row-window';
import { ListSkeleton } from '../../../ui/states/skeletons';
import type { useConversationList } from '../api/conversation-list';
import { ConversationRow, type RowHandlers } from './conversation-row';
import { LoadMoreFailed } from './load-more-failed';
import type { InboxAddress } from './use-inbox-address';
import type { ListCursor } from './use-list-cursor';
import type { ListSelection } from './use-list-selection';

const loadBefore = 20;

const Scroll = styled('div')({
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  overscrollBehavior: 'contain',
});

interface Props {
  list: ReturnType<typeof useConversationList>;
  address: InboxAddress;
  cursor: ListCursor;
  selection: ListSelection;
  rowHeight: number;
  showsWaiting: boolean;
  label: string;
}

/** The rows, of which only those in sight exist; the one with the cursor always does. */
export function ConversationGrid(props: Props) {
  const { list, address, cursor, selection, rowHeight } = props;
  const { rows, news, hasNextPage, isFetchingNextPage, nextPageFailed, fetchNextPage } = list;
  const { t } = useTranslation('inbox');
  const scroll = useRef<HTMLDivElement>(null);
  const drawn = useRowWindow({ scroll, count: rows.length, rowHeight, always: cursor.at });
  const last = drawn.at(-1) ?? 0;
  const wantsMore = hasNextPage && !isFetchingNextPage && !nextPageFailed;
  useEffect(() => {
    if (wantsMore && last >= rows.length - loadBefore) void fetchNextPage();
  }, [wantsMore, last, rows.length, fetchNextPage]);

  const { moveTo } = cursor;
  const { toggle, extend } = selection;
  const handlers = useMemo<RowHandlers>(
    () => ({ onFocus: moveTo, onToggle: toggle, onExtend: extend }),
    [moveTo, toggle, extend],
  );
  const departed = useMemo(() => new Set(news.departed), [news.departed]);

  return (
    <Scroll ref={scroll} data-list-scroll>
      <div
        role="grid"
        aria-label={props.label}
        aria-rowcount={hasNextPage ? -1 : rows.length}
        aria-multiselectable
        data-selecting={selection.ids.size > 0}
        style={{ position: 'relative', height: rows.length * rowHeight }}
      >
        {drawn.map((index) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <ConversationRow
              key={row.id}
              row={row}
              index={index}
              top={index * rowHeight}
              height={rowHeight}
              address={address.addressOf(row.id)}
              isOpen={row.id === address.conversationId}
              isCursor={row.id === cursor.id}
              isSelected={selection.ids.has(row.id)}
              isDeparted={departed.has(row.id)}
              showsWaiting={props.showsWaiting}
              handlers={handlers}
            />
          );
        })}
      </div>
      {isFetchingNextPage && <ListSkeleton rows={2} rowHeight={rowHeight} avatar />}
      {nextPageFailed && (
        <LoadMoreFailed text={t('list.loadMoreFailed')} onRetry={() => void fetchNextPage()} />
      )}
    </Scroll>
  );
}
