import { screen, waitFor, within } from '@testing-library/react';
import { aPage, anAdministrator, someViews } from '../../testing/builders';
import { anInbox, chloe, els, openInbox } from '../../testing/inbox';
import { giveScreenAWidth } from '../../testing/layout';
import { aNetwork, renderRoute } from '../../testing/render-route';

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
    await openInbox('/inbox/unanswered', anInbox([]));
    expect(await screen.findByText('Everything is answered')).toBeVisible();
  });

  it('shows an administrator without any channel where to begin', async () => {
    const me = anAdministrator();
    const network = aNetwork(me).on('GET', '/views', { ...someViews(), channels: [] });
    const { user, location } = await renderRoute('/inbox/unanswered', { me, network });
    network.on('GET', '/networks', { items: [] });
    await screen.findByText('Nothing can arrive yet');
    await user.click(screen.getByRole('link', { name: 'Connect a channel' }));
    await waitFor(() => expect(location()).toBe('/channels/new'));
  });

  it('offers the way out of a filter that lets nothing through', async () => {
    const { user, location } = await openInbox('/inbox/mine?kind=review', anInbox([]));
    await screen.findByText('Nothing fits this filter');
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(location()).toBe('/inbox/mine');
  });

  it('says when it could not be loaded, and tries again', async () => {
    const network = anInbox().refuse('GET', '/conversations', 400, 'validation.failed');
    const { user, row } = await openInbox('/inbox/mine', network);
    await screen.findByText('This could not be loaded');
    network.on('GET', '/conversations', aPage([chloe]));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await row('Chloé Martin')).toBeVisible();
  });

  it('loads the next page by the cursor', async () => {
    const network = anInbox().on('GET', '/conversations', ({ query }) =>
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
    const network = anInbox().on('POST', '/views', saved);
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
