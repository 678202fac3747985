import { styled } from '@mui/material/styles';
import { Suspense, lazy, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { ErrorState } from '../../../ui/states/error-state';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useDocumentTitle } from '../../../ui/page/page';
import { Toolbar } from '../../../ui/page/toolbar';
import { useConversationList } from '../api/conversation-list';
import { sortOfView } from '../model/saved-filter';
import { ConversationGrid } from './conversation-grid';
import { EmptyList } from './empty-list';
import { FilterBar } from './filter-bar';
import { ListHeader } from './list-header';
import { NewPill } from './new-pill';
import { useBulk } from './use-bulk';
import { useForgetDeparted } from './use-forget-departed';
import { useGridKeys } from './use-grid-keys';
import { useInboxAddress } from './use-inbox-address';
import { useListActions } from './use-list-actions';
import { useListCursor } from './use-list-cursor';
import { useListSelection } from './use-list-selection';
import { useView } from './use-view-name';

const Root = styled('section')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  height: '100%',
  minWidth: 0,
  minHeight: 0,
  backgroundColor: theme.vars.palette.hark.ground.pane,
}));

const Body = styled('div')({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
});

const BulkBar = lazy(async () => ({ default: (await import('./bulk-bar')).BulkBar }));
const FilterPanel = lazy(async () => ({
  default: (await import('./filter-panel')).FilterPanel,
}));
const SaveViewDialog = lazy(async () => ({
  default: (await import('./save-view-dialog')).SaveViewDialog,
}));

const rowHeights = { compact: 64, comfortable: 76 };

/** The list of a view: head or bulk bar, filter, and the rows in whatever state they are. */
export function ListPane({ lead }: { lead?: ReactNode }) {
  const { t } = useTranslation('inbox');
  const { preferences, can } = useMe();
  const address = useInboxAddress();
  const { view, query, filter, setFilter, conversationId } = address;
  const { name, saved } = useView(view);
  const sort = query.sort ?? sortOfView(view, saved?.filter);
  const list = useConversationList(query);
  const order = useMemo(() => list.rows.map(({ id }) => id), [list.rows]);
  const cursor = useListCursor(order, conversationId);
  const selection = useListSelection(order, JSON.stringify(query));
  const bulk = useBulk(selection, conversationId);
  const [filterAnchor, setFilterAnchor] = useState<HTMLElement | null>(null);
  const [saving, setSaving] = useState(false);
  const { reload } = list;
  const showArrived = useCallback(() => {
    document.querySelector('[data-list-scroll]')?.scrollTo({ top: 0 });
    void reload();
  }, [reload]);
  const arrived = list.news.arrived.length;
  const isEmpty = list.rows.length === 0;
  useEffect(() => {
    if (isEmpty && arrived > 0) void reload();
  }, [isEmpty, arrived, reload]);
  const openFilter = useCallback(() => setFilterAnchor(document.getElementById('list-filter')), []);

  useDocumentTitle(name);
  useForgetDeparted(query, conversationId);
  useListActions({
    address,
    cursor,
    selection,
    arrived,
    onShowArrived: showArrived,
    onFilter: openFilter,
  });
  const onKeyDown = useGridKeys(address, cursor, selection);
  const rowHeight = rowHeights[preferences.density ?? 'compact'];

  return (
    <Root aria-label={t('list.label')} onKeyDown={onKeyDown}>
      {selection.ids.size > 0 && can.includes('conversations.work') ? (
        <Suspense fallback={<Toolbar />}>
          <BulkBar
            title={name}
            selection={selection}
            total={order.length}
            busy={bulk.isPending}
            onAct={bulk.run}
          />
        </Suspense>
      ) : (
        <ListHeader
          title={name}
          filter={filter}
          sort={sort}
          onSort={address.setSort}
          onFilter={setFilterAnchor}
          filterOpen={filterAnchor !== null}
          news={<NewPill count={arrived} onShow={showArrived} />}
          lead={lead}
        />
      )}
      <FilterBar filter={filter} onChange={setFilter} onSave={() => setSaving(true)} />
      <Body>
        {list.isPending ? (
          <ListSkeleton rows={12} rowHeight={rowHeight} avatar />
        ) : list.error !== null ? (
          <ErrorState error={list.error} retry={() => void list.retry()} />
        ) : isEmpty ? (
          <EmptyList view={view} filter={filter} onClear={() => setFilter({})} />
        ) : (
          <ConversationGrid
            key={JSON.stringify(query)}
            list={list}
            address={address}
            cursor={cursor}
            selection={selection}
            rowHeight={rowHeight}
            showsWaiting={sort === 'unanswered'}
            label={name}
          />
        )}
      </Body>
      <Suspense>
        {filterAnchor !== null && (
          <FilterPanel
            anchor={filterAnchor}
            filter={filter}
            onChange={setFilter}
            onClose={() => setFilterAnchor(null)}
          />
        )}
      </Suspense>
      {saving && (
        <Suspense>
          <SaveViewDialog
            view={view}
            saved={saved}
            filter={filter}
            sort={query.sort}
            onClose={() => setSaving(false)}
          />
        </Suspense>
      )}
    </Root>
  );
}
