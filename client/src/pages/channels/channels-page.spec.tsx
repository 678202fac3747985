import { screen, within } from '@testing-library/react';
import { aChannel } from '../../testing/administration';
import { aMe, anAdministrator } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const administrator = anAdministrator();

const open = (channels: ReturnType<typeof aChannel>[], me = administrator) =>
  renderRoute('/channels', {
    me,
    network: aNetwork(me).on('GET', '/channels', { items: channels }),
  });

const card = async (name: string) => {
  const link = await screen.findByRole('link', { name });
  const found = link.closest('article');
  if (!found) throw new Error(`${name} has no card`);
  return within(found);
};

describe('the channels', () => {
  it('each say whether they work and what waits', async () => {
    await open([
      aChannel({ name: 'Lumen Bank NL' }),
      aChannel({ name: 'Forum', state: 'auth-failed', quarantineCount: 12, lastItemAt: null }),
    ]);
    const well = await card('Lumen Bank NL');
    expect(well.getByText('Connected')).toBeVisible();
    expect(well.getByText('2 min. ago')).toBeVisible();
    const ill = await card('Forum');
    expect(ill.getByText('Credentials refused')).toBeVisible();
    expect(ill.getByText('12 in quarantine')).toBeVisible();
    expect(ill.getByText('Nothing has arrived yet')).toBeVisible();
  });

  it('tell what is left aside on purpose as information, not as a fault', async () => {
    await open([aChannel({ unsupportedCount: 449 })]);
    const { getByText, queryByRole } = await card('Lumen Bank NL');
    expect(getByText('449 notices left aside')).toBeVisible();
    expect(queryByRole('list')).not.toBeInTheDocument();
  });

  it('lead an administrator without any to connecting one', async () => {
    const { user, network, location } = await open([]);
    network.on('GET', '/networks', { items: [] });
    const empty = within(await screen.findByRole('main'));
    expect(await empty.findByText('No channel is connected yet')).toBeVisible();
    const [button] = empty.getAllByRole('link', { name: 'Connect a channel' });
    if (button) await user.click(button);
    expect(location()).toBe('/channels/new');
  });

  it('are shown to a supervisor without the way to connect', async () => {
    const me = aMe({ can: [...aMe().can, 'quarantine.read'] });
    await open([aChannel({ can: ['quarantine'] })], me);
    await card('Lumen Bank NL');
    expect(screen.queryByRole('link', { name: 'Connect a channel' })).not.toBeInTheDocument();
  });

  it('are not open to an agent', async () => {
    await open([], aMe());
    expect(await screen.findByRole('alert')).toHaveTextContent('This is not open to you');
  });

  it('say when they could not be loaded, and load again', async () => {
    const { user, network } = await renderRoute('/channels', {
      me: administrator,
      network: aNetwork(administrator).refuse('GET', '/channels', 500, 'internal'),
    });
    await screen.findByText('This could not be loaded');
    network.on('GET', '/channels', { items: [aChannel()] });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Lumen Bank NL' })).toBeVisible();
  });
});
