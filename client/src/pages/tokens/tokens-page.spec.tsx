import { screen, waitFor, within } from '@testing-library/react';
import { aToken } from '../../testing/administration';
import { anAdministrator, minutesAgo } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const me = anAdministrator();

describe('the tokens of the desk', () => {
  it('are revoked after a yes, and those that no longer work say so', async () => {
    const network = aNetwork(me)
      .on('GET', '/tokens', {
        items: [
          aToken({ id: 'one', name: 'Nightly export' }),
          aToken({ name: 'Old', revokedAt: minutesAgo(5) }),
          aToken({ name: 'Older', expiresAt: minutesAgo(5) }),
        ],
      })
      .on('DELETE', '/tokens/:id', null);
    const { user } = await renderRoute('/tokens', { me, network });
    expect(await screen.findByText('Revoked')).toBeVisible();
    expect(screen.getByText('Expired')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Revoke Nightly export' }));
    const ask = within(await screen.findByRole('alertdialog'));
    expect(ask.getByText(/locked out at once/)).toBeVisible();
    await user.click(ask.getByRole('button', { name: 'Revoke' }));
    await waitFor(() =>
      expect(network.callsTo('DELETE', '/tokens/:id')[0]?.params).toEqual({ id: 'one' }),
    );
  });

  it('say what they are for while there is none', async () => {
    const network = aNetwork(me).on('GET', '/tokens', { items: [] });
    await renderRoute('/tokens', { me, network });
    expect(await screen.findByText('There is no token yet')).toBeVisible();
  });
});
