import type { QueryClient } from '@tanstack/react-query';
import { checkTops, refreshRows, reloadList } from '../conversation-cache';
import { keys } from '../keys';
import type { Conversation } from '../types/conversations';
import type { ListQuery } from '../types/views';
import { gather } from './gather';
import type { ChangedHint, LiveSocket } from './socket';

const settleHintsMs = 150;
const settleCountsMs = 700;

export interface Bridge {
  /** The conversation on the screen: its viewers hear of it, and its row stays in the list. */
  watch(conversationId: string | null): void;
  stop(): void;
}

/** The one place where a hint of the server becomes a change of the cache. */
export function bridge(client: QueryClient, socket: LiveSocket): Bridge {
  let reading: string | null = null;
  let cursor: string | undefined;

  const counts = gather<void>(settleCountsMs, () => {
    refresh(client, keys.views);
    refresh(client, keys.deliveryProblems);
    refresh(client, keys.approvals);
    refresh(client, keys.board);
  });
  const people = gather<void>(settleCountsMs, () => refresh(client, keys.colleagues));
  const customers = gather<string>(settleHintsMs, (ids) => {
    for (const id of new Set(ids)) refresh(client, keys.customer(id));
    refresh(client, keys.customerLists);
  });
  const changes = gather<ChangedHint>(settleHintsMs, (hints) => applyHints(client, hints, reading));

  socket.on('connect', () => {
    if (reading !== null) socket.emit('watch', { conversationId: reading });
    if (cursor !== undefined) socket.emit('cursor', { cursor });
    else catchUp(client, reading);
  });
  socket.on('hello', (hint) => {
    cursor ??= hint.cursor;
  });
  socket.on('changed', (hint) => {
    cursor = hint.cursor ?? cursor;
    changes.add(hint);
    if (hint.listTouched) counts.add();
  });
  socket.on('resync', () => resync(client));
  socket.on('presence', (hint) => client.setQueryData(keys.presence(hint.conversationId), hint));
  socket.on('people', () => people.add());
  socket.on('channel', () => refresh(client, keys.channels));
  socket.on('customer', ({ customerId }) => customers.add(customerId));
  socket.on('setting', ({ kind }) => refresh(client, keys.setting(kind)));
  socket.on('notice', () => refresh(client, keys.notices));
  socket.on('signed-out', () => client.setQueryData(keys.session, null));

  return {
    watch(conversationId) {
      reading = conversationId;
      socket.emit('watch', { conversationId });
    },
    stop() {
      counts.stop();
      people.stop();
      customers.stop();
      changes.stop();
      socket.disconnect();
    },
  };
}

function applyHints(client: QueryClient, hints: ChangedHint[], reading: string | null): void {
  const touched = new Set(hints.filter((hint) => hint.listTouched).map((h) => h.conversationId));
  for (const hint of hints) {
    if (isOlder(client, hint)) refresh(client, keys.conversation(hint.conversationId));
    if (hint.publicationId) refresh(client, keys.publication(hint.publicationId));
  }
  if (touched.size > 0) quietly(refreshRows(client, [...touched], reading));
}

const isOlder = (client: QueryClient, { conversationId, seq }: ChangedHint) => {
  const known = client.getQueryData<Conversation>(keys.conversation(conversationId));
  return known !== undefined && known.seq < seq;
};

/** Nothing was heard before the first connection: what was fetched until then may be a little old. */
function catchUp(client: QueryClient, reading: string | null): void {
  quietly(checkTops(client, reading));
  refresh(client, keys.views);
  if (reading !== null) refresh(client, keys.conversation(reading));
}

/** Hints were missed: everything on the screen is asked for again, lists from their top. */
function resync(client: QueryClient): void {
  const lists = client.getQueryCache().findAll({ queryKey: keys.lists, type: 'active' });
  for (const list of lists) quietly(reloadList(client, list.queryKey[1] as ListQuery));
  quietly(
    client.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== keys.lists[0] && queryKey[0] !== 'presence',
    }),
  );
}

const refresh = (client: QueryClient, queryKey: readonly unknown[]) =>
  quietly(client.invalidateQueries({ queryKey }));

/** A refresh that fails shows in its own query; the next hint or resync tries again. */
function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.warn('A live refresh failed', error));
}
