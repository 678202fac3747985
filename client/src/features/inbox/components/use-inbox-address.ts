import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { ListFilter, ListSort } from '../../../api/types/views';
import { firstView, paths } from '../../../paths/paths';
import { listQueryOf, searchOf } from '../model/list-address';

/** Where one is in the inbox, read from the address, and the ways to other places of it. */
export function useInboxAddress() {
  const { view = firstView, conversationId = null } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const query = useMemo(() => listQueryOf(view, new URLSearchParams(search)), [view, search]);
  const { sort, filter } = useMemo(() => {
    const { view: _, sort: order, ...rest } = query;
    return { sort: order, filter: rest as ListFilter };
  }, [query]);
  const ownSearch = searchOf({ ...filter, sort });

  const addressOf = useCallback(
    (id: string | null) => paths.inbox(view, id, ownSearch),
    [view, ownSearch],
  );
  const open = useCallback((id: string | null) => navigate(addressOf(id)), [navigate, addressOf]);
  const goTo = useCallback(
    (next: ListFilter, order?: ListSort) =>
      navigate(paths.inbox(view, conversationId, searchOf({ ...next, sort: order })), {
        replace: true,
      }),
    [navigate, view, conversationId],
  );
  const setFilter = useCallback((next: ListFilter) => goTo(next, sort), [goTo, sort]);
  const setSort = useCallback((order: ListSort) => goTo(filter, order), [goTo, filter]);

  return useMemo(
    () => ({ view, conversationId, query, filter, sort, addressOf, open, setFilter, setSort }),
    [view, conversationId, query, filter, sort, addressOf, open, setFilter, setSort],
  );
}

export type InboxAddress = ReturnType<typeof useInboxAddress>;
