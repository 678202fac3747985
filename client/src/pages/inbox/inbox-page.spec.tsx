import { act, screen, waitFor, within } from '@testing-library/react';
import type { ConversationRow } from '../../api/types/conversations';
import { aConversation, aMessage, aPage, aRow, someViews } from '../../testing/builders';
import { giveScreenAWidth } from '../../testing/layout';
import { aNetwork, renderRoute } from '../../testing/render-route';

const person = (name: string): ConversationRow['customer'] => ({
  id: `customer-${name}`,
  name,
  avatarUrl: null,
});
const chloe = aRow({ id: 'chloe', customer: person('Chloé Martin') });
const dirk = aRow({ id: 'dirk', customer: person('Dirk Maes'), kind: 'review', rating: 2 });
const els = aRow({ id: 'els', customer: person('Els Claes'), unread: false });

function aDesk(rows: ConversationRow[] = [chloe, dirk, els]) {
  return aNetwork()
    .on('GET', '/conversations', ({ query }) => {
      const ids = query.get('ids')?.split(',');
      return aPage(ids ? rows.filter(({ id }) => ids.includes(id)) : rows);
    })
    .on('GET', '/conversations/:id', ({ params }) => {
      const row = rows.find(({ id }) => id === params.id) ?? chloe;
      return aConversation({ ...row, can: [] });
    })
    .on('GET', '/conversations/:id/messages', aPage([aMessage()]))
    .on('GET', '/conversations/:id/events', aPage([]))
    .on('PUT', '/conversations/:id/read-marker', null)
    .on('GET', '/customers/:id', ({ params }) => ({ id: params.id }));
}

async function openInbox(address = '/inbox/unanswered', network = aDesk()) {
  const desk = await renderRoute(address, { network });
  const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });
  return { ...desk, row };
}

const selected = () => screen.getAllByRole('row', { selected: true });

beforeEach(() => {
  window.localStorage.clear();
  giveScreenAWidth(390);
});

describe('the list of a view', () => {
  it('shows who, where, what and the view’s name', async () => {
    const { row } = await openInbox();
    expect(await row('Chloé Martin')).toHaveTextContent('on: Spring rates');
    expect(await row('Chloé Martin')).toHaveTextContent('Is this rate still valid?');
    expect(within(await row('Dirk Maes')).queryByText('Unread')).toBeInTheDocument();
    expect(within(await row('Els Claes')).queryByText('Unread')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'To answer' })).toBeVisible();
  });

  it('asks the server for exactly what the address says', async () => {
    const { row, network } = await openInbox('/inbox/mine?kind=review&sort=oldest&colour=red');
    await row('Chloé Martin');
    const query = Object.fromEntries(network.callsTo('GET', '/conversations')[0]?.query ?? []);
    expect(query).toEqual({ view: 'mine', kind: 'review', sort: 'oldest', limit: '50' });
  });

  it('tells good news when nothing is left', async () => {
    await openInbox('/inbox/unanswered', aDesk([]));
    expect(await screen.findByText('Everything is answered')).toBeVisible();
  });

  it('offers the way out of a filter that lets nothing through', async () => {
    const { user, location } = await openInbox('/inbox/mine?kind=review', aDesk([]));
    await screen.findByText('Nothing fits this filter');
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(location()).toBe('/inbox/mine');
  });

  it('says when it could not be loaded, and tries again', async () => {
    const network = aDesk().refuse('GET', '/conversations', 400, 'validation.failed');
    const { user, row } = await openInbox('/inbox/mine', network);
    await screen.findByText('This could not be loaded');
    network.on('GET', '/conversations', aPage([chloe]));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await row('Chloé Martin')).toBeVisible();
  });

  it('loads the next page by the cursor', async () => {
    const network = aDesk().on('GET', '/conversations', ({ query }) =>
      query.get('cursor') === 'next' ? aPage([els]) : aPage([chloe], 'next'),
    );
    const { row } = await openInbox('/inbox/mine', network);
    expect(await row('Els Claes')).toBeVisible();
  });
});

describe('filtering', () => {
  it('changes the address at once, keeps the order, and shows what is active', async () => {
    const { user, row, location } = await openInbox('/inbox/mine?sort=oldest');
    await row('Chloé Martin');
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('button', { name: 'Reviews' }));
    expect(location()).toBe('/inbox/mine?kind=review&sort=oldest');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Remove filter Reviews' }));
    expect(location()).toBe('/inbox/mine?sort=oldest');
  });

  it('can be kept as a view with what the built-in view asks for', async () => {
    const saved = { id: 'v1', name: 'My reviews' };
    const network = aDesk().on('POST', '/views', saved);
    const { user, row, location } = await openInbox('/inbox/mine?kind=review', network);
    await row('Chloé Martin');
    await user.click(screen.getByRole('button', { name: 'Save as view' }));
    await user.type(await screen.findByLabelText('Name'), 'My reviews');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(location()).toBe('/inbox/v1'));
    expect(network.callsTo('POST', '/views')[0]?.body).toEqual({
      name: 'My reviews',
      isShared: false,
      filter: { assigneeId: ['me'], status: ['open'], kind: ['review'] },
    });
  });
});

describe('with the keyboard', () => {
  it('j and k move, Enter opens, Escape closes', async () => {
    const { user, row, location } = await openInbox();
    await row('Chloé Martin');
    await user.keyboard('j');
    await waitFor(async () => expect(await row('Dirk Maes')).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    await waitFor(async () => expect(await row('Els Claes')).toHaveFocus());
    await user.keyboard('k{Enter}');
    await waitFor(() => expect(location()).toBe('/inbox/unanswered/dirk'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(location()).toBe('/inbox/unanswered'));
  });

  it('x selects, Shift extends, and there is one tab stop in the list', async () => {
    const { user, row } = await openInbox();
    await row('Chloé Martin');
    await user.keyboard('x');
    expect(selected()).toHaveLength(1);
    await user.keyboard('{Shift>}j{/Shift}');
    await waitFor(() => expect(selected()).toHaveLength(2));
    const stops = screen.getAllByRole('row').filter((element) => element.tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it('leaves keys alone when the person switched them off', async () => {
    const { aMe } = await import('../../testing/builders');
    const me = aMe({ preferences: { shortcuts: false } });
    const network = aDesk().on('GET', '/session', me);
    const { user } = await renderRoute('/inbox/unanswered', { me, network });
    await screen.findByRole('row', { name: /Chloé/ });
    await user.keyboard('x');
    expect(screen.queryAllByRole('row', { selected: true })).toHaveLength(0);
  });
});

describe('doing something with many', () => {
  const result = { id: 'b1', done: 2, failed: [], undoUntil: '2099-01-01T00:00:00.000Z' };

  async function twoSelected(network = aDesk().on('POST', '/bulk-actions', result)) {
    const desk = await openInbox('/inbox/unanswered', network);
    await desk.row('Chloé Martin');
    await desk.user.keyboard('x{Shift>}j{/Shift}');
    expect(await screen.findByText('2 selected')).toBeVisible();
    return desk;
  }

  it('gives them to a colleague in one request', async () => {
    const { user, network } = await twoSelected();
    await user.click(screen.getByRole('button', { name: 'Assign' }));
    await user.click(await screen.findByRole('option', { name: /Bram Jacobs/ }));
    expect(await screen.findByText('2 conversations changed')).toBeVisible();
    expect(network.callsTo('POST', '/bulk-actions')[0]?.body).toMatchObject({
      conversationIds: ['chloe', 'dirk'],
      action: { type: 'assign', userId: 'bram', teamId: null },
    });
    expect(screen.queryByText('2 selected')).not.toBeInTheDocument();
  });

  it('can be taken back', async () => {
    const network = aDesk()
      .on('POST', '/bulk-actions', result)
      .on('DELETE', '/bulk-actions/:id', { undone: 2, failed: [] });
    const { user } = await twoSelected(network);
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Solved' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back for 2 conversations')).toBeVisible();
    expect(network.callsTo('DELETE', '/bulk-actions/:id')[0]?.params.id).toBe('b1');
  });

  it('says how many it could not be done to', async () => {
    const failed = [{ conversationId: 'dirk', code: 'conversation.resolved', detail: '' }];
    const network = aDesk().on('POST', '/bulk-actions', { ...result, done: 1, failed });
    const { user } = await twoSelected(network);
    await user.click(screen.getByRole('button', { name: 'Priority' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Urgent' }));
    expect(await screen.findByText(/1 changed, 1 not/)).toBeVisible();
  });

  it('keeps the selection when the server does not answer', async () => {
    const { user, network } = await twoSelected();
    network.cutOff();
    await user.click(screen.getByRole('button', { name: 'Snooze' }));
    await user.click(await screen.findByRole('menuitem', { name: 'In a week' }));
    expect(await screen.findByText(/does not answer/)).toBeVisible();
    expect(screen.getByText('2 selected')).toBeVisible();
  });
});

describe('while one reads', () => {
  const hint = (conversationId: string) => ({ conversationId, seq: 9, listTouched: true });

  it('new conversations announce themselves and come in on demand', async () => {
    const rows = [chloe];
    const { user, row, live } = await openInbox('/inbox/unanswered', aDesk(rows));
    await row('Chloé Martin');
    rows.unshift(dirk);
    act(() => live.hear('changed', hint('dirk')));
    const pill = await screen.findByRole('button', { name: /Show new conversations/ });
    expect(pill).toHaveTextContent('1 new');
    expect(screen.getAllByRole('row')).toHaveLength(1);
    await user.click(pill);
    expect(await row('Dirk Maes')).toBeVisible();
    expect(screen.queryByText('1 new')).not.toBeInTheDocument();
  });

  it('a changed row changes where it stands', async () => {
    const rows = [chloe, dirk];
    const { row, live } = await openInbox('/inbox/unanswered', aDesk(rows));
    await row('Chloé Martin');
    rows[1] = { ...dirk, assignee: { id: 'bram', name: 'Bram Jacobs' }, seq: 9 };
    act(() => live.hear('changed', hint('dirk')));
    expect(await screen.findByLabelText('Assigned to Bram Jacobs')).toBeInTheDocument();
  });

  it('the counters follow', async () => {
    giveScreenAWidth(1440);
    const { row, live, network } = await openInbox();
    await row('Chloé Martin');
    expect(await screen.findByRole('link', { name: 'Mine, 4' })).toBeVisible();
    const builtIn = [{ key: 'mine' as const, count: { n: 5, atLeast: false } }];
    network.on('GET', '/views', someViews({ builtIn }));
    act(() => live.hear('counts'));
    expect(await screen.findByRole('link', { name: 'Mine, 5' })).toBeVisible();
  });
});

describe('where there is room for one pane only', () => {
  it('the conversation takes the place of the list and leads back to it', async () => {
    const { user, row, location } = await openInbox('/inbox/mine?kind=review');
    await user.click(within(await row('Chloé Martin')).getByRole('link'));
    await waitFor(() => expect(location()).toBe('/inbox/mine/chloe?kind=review'));
    await user.click(await screen.findByRole('link', { name: 'Back to the list' }));
    expect(location()).toBe('/inbox/mine?kind=review');
  });

  it('the views are a button away', async () => {
    const { user, row, location } = await openInbox();
    await row('Chloé Martin');
    await user.click(screen.getByRole('button', { name: 'Choose a view' }));
    await user.click(await screen.findByRole('link', { name: 'Unassigned, 7' }));
    await waitFor(() => expect(location()).toBe('/inbox/unassigned'));
  });
});

describe('the views', () => {
  beforeEach(() => giveScreenAWidth(1440));

  it('lead to themselves, and to kinds and channels as filters', async () => {
    await openInbox();
    const target = async (name: string) =>
      (await screen.findByRole('link', { name })).getAttribute('href');
    expect(await target('Snoozed, 2')).toBe('/inbox/snoozed');
    expect(await target('All, 99+')).toBe('/inbox/all');
    expect(await target('Reviews, 1')).toBe('/inbox/unanswered?kind=review');
    expect(await target('Lumen Antwerp, 3')).toBe('/inbox/unanswered?channelId=channel-2');
  });

  it('can be put in another order by their menu, which the account keeps', async () => {
    const { user, network } = await openInbox();
    await user.click(await screen.findByRole('button', { name: 'What to do with Mine' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
    await waitFor(() => expect(network.callsTo('PATCH', '/me')).toHaveLength(1));
    const { preferences } = network.callsTo('PATCH', '/me')[0]?.body as {
      preferences: { viewOrder: string[] };
    };
    expect(preferences.viewOrder.slice(0, 2)).toEqual(['mine', 'unanswered']);
  });

  it('of others cannot be deleted, own ones after a question', async () => {
    const saved = (id: string, name: string, can: string[]) => ({
      id,
      name,
      filter: {},
      isShared: true,
      owner: { id: 'me', name: 'Anna Peeters' },
      count: { n: 0, atLeast: false },
      can,
    });
    const views = [saved('v1', 'Ours', ['delete']), saved('v2', 'Theirs', [])];
    const network = aDesk()
      .on('GET', '/views', someViews({ saved: views }))
      .on('DELETE', '/views/:id', null);
    const { user } = await openInbox('/inbox/unanswered', network);
    await user.click(await screen.findByRole('button', { name: 'What to do with Theirs' }));
    expect(screen.queryByRole('menuitem', { name: 'Delete' })).not.toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'What to do with Ours' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    const question = await screen.findByRole('alertdialog');
    expect(question).toHaveTextContent('It disappears for everyone');
    await user.click(within(question).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(network.callsTo('DELETE', '/views/:id')).toHaveLength(1));
  });

  it('fold to icons, and stay so', async () => {
    const { user, unmount } = await openInbox();
    await user.click(await screen.findByRole('button', { name: 'Fold the views to icons' }));
    expect(screen.queryByText('By kind')).not.toBeInTheDocument();
    unmount();
    await openInbox();
    expect(await screen.findByRole('button', { name: 'Show the views' })).toBeVisible();
  });
});
