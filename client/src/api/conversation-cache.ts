import type { QueryClient } from '@tanstack/react-query';
import {
  firstPage,
  fetchListPage,
  fetchRowsOfList,
  noNews,
  type ListData,
  type ListNews,
} from './conversation-list';
import { keys } from './keys';
import { applyListChange, replaceRow, withoutRows, type ListChange } from './list-changes';
import type { Conversation, ConversationRow } from './types/conversations';
import type { ListQuery } from './types/views';

const idsPerRequest = 100;

/** Keeps the fresh conversation that every command answers with: its page and its row in each list. */
export function storeConversation(client: QueryClient, conversation: Conversation): void {
  client.setQueryData(keys.conversation(conversation.id), conversation);
  void client.invalidateQueries({ queryKey: keys.events(conversation.id) });
  client.setQueriesData<ListData>(
    { queryKey: keys.lists },
    (data) => data && replaceRow(data, rowOf(conversation)),
  );
}

/** Changes one row in every list at once, ahead of the server (read markers). */
export function patchRow(client: QueryClient, id: string, change: Partial<ConversationRow>): void {
  client.setQueriesData<ListData>({ queryKey: keys.lists }, (data) => {
    const row = data?.pages.flatMap((page) => page.items).find((item) => item.id === id);
    return data && row ? replaceRow(data, { ...row, ...change }) : data;
  });
}

/**
 * Asks what became of changed conversations and brings that into the lists on the screen, one request
 * a list and hundred ids. Lists that are not on the screen are only marked as old.
 */
export async function refreshRows(
  client: QueryClient,
  ids: readonly string[],
  reading: string | null,
): Promise<void> {
  const lists = client.getQueryCache().findAll({ queryKey: keys.lists });
  await client.invalidateQueries({ queryKey: keys.lists, type: 'inactive', refetchType: 'none' });
  await Promise.all(
    lists
      .filter((list) => list.isActive())
      .map((list) => refreshList(client, list.queryKey[1] as ListQuery, ids, reading)),
  );
}

async function refreshList(
  client: QueryClient,
  query: ListQuery,
  ids: readonly string[],
  reading: string | null,
): Promise<void> {
  for (let at = 0; at < ids.length; at += idsPerRequest) {
    const some = ids.slice(at, at + idsPerRequest);
    const { items } = await fetchRowsOfList(query, some);
    bringIn(client, query, { ids: some, matching: items, reading });
  }
}

function bringIn(client: QueryClient, query: ListQuery, change: ListChange): void {
  const data = client.getQueryData<ListData>(keys.list(query));
  if (!data) return;
  const news = client.getQueryData<ListNews>(keys.news(query)) ?? noNews;
  const after = applyListChange(data, news, change);
  client.setQueryData(keys.list(query), after.data);
  client.setQueryData(keys.news(query), after.news);
}

/** Looks at the top of the lists on the screen for what came while nobody could hear of it. */
export async function checkTops(client: QueryClient, reading: string | null): Promise<void> {
  const lists = client.getQueryCache().findAll({ queryKey: keys.lists, type: 'active' });
  await Promise.all(
    lists
      .filter((list) => list.state.data !== undefined)
      .map(async (list) => {
        const query = list.queryKey[1] as ListQuery;
        const { items } = await fetchListPage(query, null);
        bringIn(client, query, { ids: items.map(({ id }) => id), matching: items, reading });
      }),
  );
}

/** Shows a list from its top as it is now, and forgets what was announced. */
export async function reloadList(client: QueryClient, query: ListQuery): Promise<void> {
  client.setQueryData<ListData>(keys.list(query), firstPage);
  client.setQueryData(keys.news(query), noNews);
  await client.refetchQueries({ queryKey: keys.list(query), exact: true });
}

/** Takes out of a list the rows that stayed only because they were being read. */
export function forgetDeparted(client: QueryClient, query: ListQuery, reading: string | null) {
  const news = client.getQueryData<ListNews>(keys.news(query)) ?? noNews;
  const leaving = news.departed.filter((id) => id !== reading);
  if (leaving.length === 0) return;
  client.setQueryData<ListData>(
    keys.list(query),
    (data) => data && withoutRows(data, new Set(leaving)),
  );
  client.setQueryData<ListNews>(keys.news(query), {
    ...news,
    departed: news.departed.filter((id) => id === reading),
  });
}

/** The part of a conversation that a list shows. */
const rowOf = (conversation: Conversation): ConversationRow => conversation;
