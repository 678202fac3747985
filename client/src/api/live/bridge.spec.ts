import { QueryObserver, InfiniteQueryObserver, type QueryClient } from '@tanstack/react-query';
import { aColleague, aConversation, aPage, aRow } from '../../testing/builders';
import { FakeNetwork } from '../../testing/fake-network';
import { FakeSocket } from '../../testing/fake-socket';
import type { ListData, ListNews } from '../conversation-list';
import { keys } from '../keys';
import { createQueryClient } from '../query-client';
import type { ListQuery } from '../types/views';
import { bridge } from './bridge';

const mine: ListQuery = { view: 'mine' };
const hint = (conversationId: string, seq = 2, listTouched = true) => ({
  conversationId,
  seq,
  listTouched,
});
const quiet = () => new Promise((resolve) => setTimeout(resolve, 260));

function aDesk() {
  const client = createQueryClient();
  const network = new FakeNetwork();
  globalThis.fetch = network.fetch as typeof fetch;
  const live = new FakeSocket();
  const active = bridge(client, live.socket);
  live.hear('connect');
  live.hear('hello', { cursor: 'c1' });
  return { client, network, live, active };
}

/** A list that somebody looks at. */
function onScreen(client: QueryClient, query: ListQuery, data: ListData) {
  client.setQueryData(keys.list(query), data);
  const observer = new InfiniteQueryObserver(client, {
    queryKey: keys.list(query),
    queryFn: () => aPage([]),
    initialPageParam: null,
    getNextPageParam: () => null,
    staleTime: Infinity,
  });
  return observer.subscribe(() => undefined);
}

const listOf = (client: QueryClient) =>
  client
    .getQueryData<ListData>(keys.list(mine))
    ?.pages.flatMap((page) => page.items.map(({ id }) => id));

describe('a hint that conversations changed', () => {
  it('asks once for all that came close together, and only for those', async () => {
    const { client, network, live } = aDesk();
    network.on('GET', '/conversations', aPage([aRow({ id: 'a', seq: 2 })]));
    onScreen(client, mine, { pages: [aPage([aRow({ id: 'a' })])], pageParams: [null] });
    live.hear('changed', hint('a'));
    live.hear('changed', hint('b'));
    live.hear('changed', hint('a', 3));
    await quiet();
    const calls = network.callsTo('GET', '/conversations');
    expect(calls).toHaveLength(1);
    expect(calls[0]?.query.get('ids')).toBe('a,b');
    expect(calls[0]?.query.get('view')).toBe('mine');
  });

  it('takes a conversation out that left the view, but not the one being read', async () => {
    const { client, network, live, active } = aDesk();
    network.on('GET', '/conversations', aPage([]));
    const rows = [aRow({ id: 'a' }), aRow({ id: 'b' })];
    onScreen(client, mine, { pages: [aPage(rows)], pageParams: [null] });
    active.watch('b');
    live.hear('changed', hint('a'));
    live.hear('changed', hint('b'));
    await quiet();
    expect(listOf(client)).toEqual(['b']);
    expect(client.getQueryData<ListNews>(keys.news(mine))?.departed).toEqual(['b']);
  });

  it('does not ask for lists that nobody looks at, but remembers that they are old', async () => {
    const { client, network, live } = aDesk();
    client.setQueryData(keys.list(mine), { pages: [aPage([])], pageParams: [null] });
    live.hear('changed', hint('a'));
    await quiet();
    expect(network.calls).toHaveLength(0);
    expect(client.getQueryState(keys.list(mine))?.isInvalidated).toBe(true);
  });

  it('asks for an open conversation only when ours is older', async () => {
    const { client, network, live } = aDesk();
    network.on('GET', '/conversations/:id', aConversation({ id: 'a', seq: 5 }));
    client.setQueryData(keys.conversation('a'), aConversation({ id: 'a', seq: 4 }));
    new QueryObserver(client, {
      queryKey: keys.conversation('a'),
      queryFn: () => fetch('/api/v1/conversations/a').then((response) => response.json()),
      staleTime: Infinity,
    }).subscribe(() => undefined);
    live.hear('changed', hint('a', 4, false));
    await quiet();
    expect(network.calls).toHaveLength(0);
    live.hear('changed', hint('a', 5, false));
    await quiet();
    expect(network.callsTo('GET', '/conversations/:id')).toHaveLength(1);
  });
});

describe('on the first connection', () => {
  it('hears of what came between the first page and now', async () => {
    const { client, network } = aDesk();
    network.on('GET', '/conversations', aPage([aRow({ id: 'new' }), aRow({ id: 'a' })]));
    onScreen(client, mine, { pages: [aPage([aRow({ id: 'a' })])], pageParams: [null] });
    const early = new FakeSocket();
    bridge(client, early.socket);
    early.hear('connect');
    await quiet();
    expect(listOf(client)).toEqual(['a']);
    expect(client.getQueryData<ListNews>(keys.news(mine))?.arrived).toEqual(['new']);
  });
});

describe('after the connection was lost', () => {
  it('says how far it had heard, and what it looks at', () => {
    const { live, active } = aDesk();
    active.watch('a');
    live.hear('changed', { ...hint('a'), cursor: 'c7' });
    live.sent.length = 0;
    live.hear('connect');
    expect(live.sent).toEqual([
      { event: 'watch', value: { conversationId: 'a' } },
      { event: 'cursor', value: { cursor: 'c7' } },
    ]);
  });

  it('begins lists anew from the top when the gap is too wide', async () => {
    const { client, live } = aDesk();
    const rows = [aRow({ id: 'a' }), aRow({ id: 'b' })];
    onScreen(client, mine, {
      pages: [aPage(rows, 'more'), aPage([aRow()])],
      pageParams: [null, 'more'],
    });
    live.hear('resync');
    await quiet();
    expect(client.getQueryData<ListData>(keys.list(mine))?.pages).toHaveLength(1);
    expect(listOf(client)).toEqual([]);
  });
});

describe('other hints', () => {
  it('the end of the session ends it here', () => {
    const { client, live } = aDesk();
    client.setQueryData(keys.session, { id: 'me' });
    live.hear('signed-out');
    expect(client.getQueryData(keys.session)).toBeNull();
  });

  it('who looks and writes is kept by conversation', () => {
    const { client, live } = aDesk();
    const viewers = [{ userId: 'bram', name: 'Bram' }];
    live.hear('presence', { conversationId: 'a', viewers, typing: [] });
    expect(client.getQueryData(keys.presence('a'))).toMatchObject({ viewers });
  });

  it('a changed setting makes everything of its kind old, and no other kind', () => {
    const { client, live } = aDesk();
    client.setQueryData(keys.setting('calendar', 'week'), {});
    client.setQueryData(keys.setting('rule'), {});
    live.hear('setting', { kind: 'calendar' });
    expect(client.getQueryState(keys.setting('calendar', 'week'))?.isInvalidated).toBe(true);
    expect(client.getQueryState(keys.setting('rule'))?.isInvalidated).toBe(false);
  });

  it('when somebody comes or goes, the colleagues are asked for again, once', async () => {
    const { client, network, live } = aDesk();
    network.on('GET', '/colleagues', { items: [aColleague({ presence: 'away' })] });
    new QueryObserver(client, {
      queryKey: keys.colleagues,
      queryFn: () => fetch('/api/v1/colleagues').then((response) => response.json()),
    }).subscribe(() => undefined);
    await quiet();
    live.hear('people');
    live.hear('people');
    await quiet();
    expect(network.callsTo('GET', '/colleagues')).toHaveLength(2);
  });
});
