import { screen, waitFor } from '@testing-library/react';
import { aChannel, aTeam, aUser } from '../../testing/administration';
import { aMe, anAdministrator, aPage, aRow, minutesAgo } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const me = anAdministrator();

const answered = aPage([
  aRow({ lastMessage: { text: 'Thank you.', author: 'brand', at: minutesAgo(1) } }),
]);

const aFinishedDesk = () =>
  aNetwork(me)
    .on('GET', '/channels', { items: [aChannel()] })
    .on('GET', '/users', { items: [aUser()] })
    .on('GET', '/teams', { items: [aTeam()] })
    .on('GET', '/conversations', answered);

describe('the first steps', () => {
  it('are where an administrator lands on an empty desk', async () => {
    const { location } = await renderRoute('/', { me, network: aNetwork(me) });
    expect(await screen.findByRole('heading', { name: 'Connect a channel' })).toBeVisible();
    expect(location()).toBe('/first-steps');
    expect(screen.getByText('As soon as a channel is connected.')).toBeVisible();
  });

  it('are ticked off by doing', async () => {
    const network = aNetwork(me).on('GET', '/channels', { items: [aChannel()] });
    await renderRoute('/first-steps', { me, network });
    expect(await screen.findByText('(done)')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Connect' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open the inbox' })).toBeVisible();
  });

  it('disappear for good once everything is done', async () => {
    const network = aFinishedDesk();
    await renderRoute('/first-steps', { me, network });
    expect(await screen.findByText('The desk is set up')).toBeVisible();
    await waitFor(() =>
      expect(network.callsTo('PATCH', '/me').map(({ body }) => body)).toEqual([
        { preferences: { firstStepsHidden: true } },
      ]),
    );
    expect(screen.queryByRole('link', { name: 'First steps' })).not.toBeInTheDocument();
  });

  it('are hidden on request, and come back by undo', async () => {
    const network = aNetwork(me);
    const { user, location } = await renderRoute('/first-steps', { me, network });
    await user.click(await screen.findByRole('button', { name: 'Hide these steps' }));
    await waitFor(() => expect(location()).toBe('/inbox/unanswered'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(network.callsTo('PATCH', '/me')).toHaveLength(2));
  });

  it('are none of an agent’s business', async () => {
    const { location, network } = await renderRoute('/', { me: aMe() });
    await waitFor(() => expect(location()).toBe('/inbox/unanswered'));
    expect(network.callsTo('GET', '/users')).toHaveLength(0);
  });
});
