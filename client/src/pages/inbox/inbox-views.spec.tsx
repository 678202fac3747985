import { screen, waitFor, within } from '@testing-library/react';
import type { SavedView } from '../../api/types/views';
import { someViews } from '../../testing/builders';
import { anInbox, openInbox } from '../../testing/inbox';
import { giveScreenAWidth } from '../../testing/layout';

beforeEach(() => window.localStorage.clear());

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
    const saved = (id: string, name: string, can: SavedView['can']) => ({
      id,
      name,
      filter: {},
      isShared: true,
      owner: { id: 'me', name: 'Anna Peeters' },
      count: { n: 0, atLeast: false },
      can,
    });
    const views = [saved('v1', 'Ours', ['remove']), saved('v2', 'Theirs', [])];
    const network = anInbox()
      .on('GET', '/views', someViews({ saved: views }))
      .on('DELETE', '/views/:id', null);
    const { user, location } = await openInbox('/inbox/v1', network);
    await user.click(await screen.findByRole('button', { name: 'What to do with Theirs' }));
    expect(screen.queryByRole('menuitem', { name: 'Delete' })).not.toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'What to do with Ours' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    const question = await screen.findByRole('alertdialog');
    expect(question).toHaveTextContent('It disappears for everyone');
    await user.click(within(question).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(location()).toBe('/inbox/unanswered'));
    expect(network.callsTo('DELETE', '/views/:id')).toHaveLength(1);
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
