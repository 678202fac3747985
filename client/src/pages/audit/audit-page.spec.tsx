import { screen, waitFor } from '@testing-library/react';
import { aChannel, anAuditEntry, aTeam, aUser } from '../../testing/administration';
import { anAdministrator, aPage } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const me = anAdministrator();

const aDesk = () =>
  aNetwork(me)
    .on('GET', '/users', { items: [aUser({ id: 'bram', name: 'Bram Jacobs' })] })
    .on('GET', '/audit', ({ query }) =>
      query.get('action') === 'token.revoked'
        ? aPage([])
        : aPage([
            anAuditEntry(),
            anAuditEntry({ action: 'moon.landed', actor: null, outcome: 'refused', detail: {} }),
          ]),
    );

const open = (address = '/audit', network = aDesk()) => renderRoute(address, { me, network });

describe('the audit log', () => {
  it('tells acts in words, and new ones by their own name', async () => {
    await open();
    expect(await screen.findByRole('button', { name: /Added an account/ })).toBeVisible();
    const other = screen.getByRole('button', { name: /moon\.landed/ });
    expect(other).toHaveTextContent('Not signed in');
    expect(other).toHaveTextContent('Refused');
  });

  it('names what an act was done to', async () => {
    const detail = { channelId: 'forum' };
    const network = aDesk()
      .on('GET', '/teams', { items: [aTeam({ id: 'loans', name: 'Home loans' })] })
      .on('GET', '/channels', { items: [aChannel({ id: 'forum', name: 'Community' })] })
      .on(
        'GET',
        '/audit',
        aPage([anAuditEntry({ action: 'team.channel-granted', targetId: 'loans', detail })]),
      );
    await open('/audit', network);
    expect(await screen.findByText('Home loans · Community')).toBeVisible();
  });

  it('opens an entry to all that is known of it', async () => {
    const { user } = await open();
    const entry = await screen.findByRole('button', { name: /Added an account/ });
    await user.click(entry);
    expect(entry).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('203.0.113.7')).toBeVisible();
    expect(screen.getByText('role')).toBeVisible();
  });

  it('is filtered in its address, and widened again when nothing fits', async () => {
    const { user, location, network } = await open();
    await user.click(await screen.findByRole('combobox', { name: 'What' }));
    await user.click(await screen.findByRole('option', { name: 'Revoked an API token' }));
    expect(await screen.findByText('Nothing fits this filter')).toBeVisible();
    expect(location()).toBe('/audit?action=token.revoked');
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(await screen.findByRole('button', { name: /Added an account/ })).toBeVisible();
    expect(network.callsTo('GET', '/audit').at(1)?.query.get('action')).toBe('token.revoked');
  });

  it('begins with the person named in its address', async () => {
    const { network } = await open('/audit?actorId=bram');
    const who = await screen.findByRole('combobox', { name: 'Who' });
    await waitFor(() => expect(who).toHaveTextContent('Bram Jacobs'));
    expect(network.callsTo('GET', '/audit')[0]?.query.get('actorId')).toBe('bram');
  });
});
