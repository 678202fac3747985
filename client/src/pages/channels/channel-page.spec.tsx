import { screen, waitFor, within } from '@testing-library/react';
import { aChannel, aNetworkKind, aQuarantineItem } from '../../testing/administration';
import { anAdministrator, aPage, minutesAgo } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const me = anAdministrator();

const aDesk = (channel: ReturnType<typeof aChannel>) =>
  aNetwork(me)
    .on('GET', '/networks', { items: [aNetworkKind()] })
    .on('GET', '/channels/:id', channel)
    .on('PATCH', '/channels/:id', ({ body }) => {
      const { paused } = body as { paused?: boolean };
      return { ...channel, state: paused ? 'paused' : 'connected' };
    });

const dialog = async () => within(await screen.findByRole('alertdialog'));

describe('a channel', () => {
  it('is paused after the consequence was said, and resumed without asking', async () => {
    const network = aDesk(aChannel({ id: '1' }));
    const { user } = await renderRoute('/channels/1', { me, network });
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    expect((await dialog()).getByText(/no reply can be sent/)).toBeVisible();
    expect(network.callsTo('PATCH', '/channels/:id')).toHaveLength(0);
    await user.click((await dialog()).getByRole('button', { name: 'Pause' }));
    await user.click(await screen.findByRole('button', { name: 'Resume' }));
    expect(network.callsTo('PATCH', '/channels/:id').map(({ body }) => body)).toEqual([
      { paused: true },
      { paused: false },
    ]);
  });

  it('is removed only after a yes, and leads back to the others', async () => {
    const network = aDesk(aChannel({ id: '1', name: 'Old page' })).on(
      'DELETE',
      '/channels/:id',
      null,
    );
    const { user, location } = await renderRoute('/channels/1', { me, network });
    await user.click(await screen.findByRole('button', { name: 'More for Old page' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove the channel' }));
    const ask = await dialog();
    expect(ask.getByText(/Conversations and messages stay/)).toBeVisible();
    await user.click(ask.getByRole('button', { name: 'Remove the channel' }));
    await waitFor(() => expect(location()).toBe('/channels'));
    expect(network.callsTo('DELETE', '/channels/:id')).toHaveLength(1);
  });

  it('whose token died says what is kept, and comes back with new secrets only', async () => {
    const dead = aChannel({
      id: '1',
      state: 'auth-failed',
      stateReason: 'Session has expired',
      stateAt: minutesAgo(90),
    });
    const network = aDesk(dead);
    const { user } = await renderRoute('/channels/1', { me, network });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The network says: Session has expired');
    expect(alert).toHaveTextContent('Everything that arrived is kept');
    await user.type(await screen.findByLabelText('Page access token'), 'a fresh token');
    await user.click(screen.getByRole('button', { name: 'Reconnect' }));
    expect(await screen.findByText(/is reconnected/)).toBeVisible();
    expect(network.callsTo('PATCH', '/channels/:id')[0]?.body).toEqual({
      settings: { pageAccessToken: 'a fresh token' },
    });
  });

  it('never shows a secret in its settings, and keeps one that is left empty', async () => {
    const network = aDesk(aChannel({ id: '1' }));
    const { user } = await renderRoute('/channels/1?show=settings', { me, network });
    const secret = await screen.findByLabelText('Page access token');
    expect(secret).toHaveValue('');
    await user.clear(screen.getByLabelText('Name'));
    await user.type(screen.getByLabelText('Name'), 'Lumen');
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    await screen.findByText(/are saved/);
    expect(network.callsTo('PATCH', '/channels/:id')[0]?.body).toEqual({
      settings: { name: 'Lumen', pageId: '1000123' },
    });
  });
});

describe('the quarantine of a channel', () => {
  const bad = aQuarantineItem({ id: 'bad', fragment: '{"text":"<img src=x onerror=alert(1)>"}' });
  const filled = () =>
    aDesk(aChannel({ id: '1', quarantineCount: 1 })).on(
      'GET',
      '/channels/:id/quarantine',
      aPage([bad]),
    );
  const open = (network = filled()) => renderRoute('/channels/1?show=quarantine', { me, network });

  it('shows the reason, and what arrived as text only', async () => {
    const { user, container } = await open();
    expect(await screen.findByText('The comment has no author.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'What arrived' }));
    expect(screen.getByText(/onerror=alert/)).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
  });

  it('says whether another try helped', async () => {
    const network = filled().on('POST', '/quarantine/:id/replay', bad);
    const { user } = await open(network);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('It still cannot be understood.')).toBeVisible();
    network.on('POST', '/quarantine/:id/replay', { ...bad, resolvedAt: minutesAgo(0) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('It went through this time.')).toBeVisible();
  });

  it('tries everything again at once and counts what is left', async () => {
    const replayAll = '/channels/:id/quarantine/replay';
    const network = filled().on('POST', replayAll, { replayed: 3, stillBad: 1 });
    const { user } = await open(network);
    await user.click(await screen.findByRole('button', { name: 'Try all again' }));
    expect(await screen.findByText('Went through: 3. Still in quarantine: 1.')).toBeVisible();
    network.on('POST', replayAll, { replayed: 1, stillBad: 0 });
    await user.click(screen.getByRole('button', { name: 'Try all again' }));
    expect(await screen.findByText(/1 piece went through. Nothing is left/)).toBeVisible();
  });

  it('dismisses only after a yes', async () => {
    const network = filled().on('POST', '/quarantine/:id/dismissal', bad);
    const { user } = await open(network);
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
    await user.click((await dialog()).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    expect(network.callsTo('POST', '/quarantine/:id/dismissal')).toHaveLength(0);
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
    await user.click((await dialog()).getByRole('button', { name: 'Dismiss' }));
    await waitFor(() =>
      expect(network.callsTo('POST', '/quarantine/:id/dismissal')).toHaveLength(1),
    );
  });
});
