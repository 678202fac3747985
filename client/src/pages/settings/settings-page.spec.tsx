import { screen, waitFor } from '@testing-library/react';
import { aSession, aToken } from '../../testing/administration';
import { aMe, anAdministrator } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const here = aSession({ id: 'here', current: true });
const phone = aSession({
  id: 'phone',
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) Version/18.5 Mobile Safari/604.1',
});

const aDesk = (me = aMe()) =>
  aNetwork(me)
    .on('GET', '/sessions', { items: [here, phone] })
    .on('GET', '/tokens', { items: [] });

const open = (network = aDesk(), me = aMe()) => renderRoute('/settings', { me, network });

const changesOf = (network: ReturnType<typeof aDesk>) =>
  network.callsTo('PATCH', '/me').map(({ body }) => body);

describe('personal settings', () => {
  it('count as soon as they are chosen', async () => {
    const { user, network } = await open();
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Comfortable' }));
    await user.click(screen.getByRole('switch', { name: 'Single-key shortcuts' }));
    await waitFor(() => expect(changesOf(network)).toHaveLength(3));
    expect(changesOf(network).at(-1)).toEqual({
      preferences: { theme: 'dark', density: 'comfortable', shortcuts: false },
    });
  });

  it('speak the language that was chosen', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('radio', { name: 'Nederlands' }));
    expect(await screen.findByRole('heading', { name: 'Instellingen' })).toBeVisible();
  });

  it('find a time zone by its city', async () => {
    const { user, network } = await open();
    await user.click(await screen.findByRole('button', { name: 'Time zone: Europe/Brussels' }));
    await user.type(await screen.findByRole('combobox', { name: 'Time zone' }), 'new york');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(changesOf(network)).toEqual([{ timeZone: 'America/New_York' }]));
  });
});

describe('the own password', () => {
  const change = async (user: Awaited<ReturnType<typeof open>>['user'], repeat: string) => {
    await user.type(await screen.findByLabelText('Present password'), 'old words here');
    await user.type(screen.getByLabelText('New password'), 'three quiet words');
    await user.type(screen.getByLabelText('New password again'), repeat);
    await user.click(screen.getByRole('button', { name: 'Change password' }));
  };

  it('is changed, and the fields are empty again', async () => {
    const network = aDesk().on('PUT', '/session/password', aMe());
    const { user } = await open(network);
    await change(user, 'three quiet words');
    expect(await screen.findByText(/Your password is changed/)).toBeVisible();
    expect(screen.getByLabelText('Present password')).toHaveValue('');
  });

  it('stays when the present one is not right', async () => {
    const network = aDesk().refuse('PUT', '/session/password', 422, 'password.wrong');
    const { user } = await open(network);
    await change(user, 'three quiet words');
    expect(await screen.findByText('The present password is not right.')).toBeVisible();
  });

  it('is not sent while the two differ', async () => {
    const { user, network } = await open();
    await change(user, 'three quiet word');
    expect(await screen.findByText('The two are not the same.')).toBeVisible();
    expect(network.callsTo('PUT', '/session/password')).toHaveLength(0);
  });
});

describe('open sessions', () => {
  it('are named by device, and others than this one can be ended', async () => {
    const network = aDesk().on('DELETE', '/sessions/:id', null);
    const { user } = await open(network);
    expect(await screen.findByText('Firefox · Linux')).toBeVisible();
    expect(screen.queryByRole('button', { name: /on Firefox/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'End the session on Safari · iPhone' }));
    expect(await screen.findByText(/has ended/)).toBeVisible();
    expect(network.callsTo('DELETE', '/sessions/:id')[0]?.params).toEqual({ id: 'phone' });
  });
});

describe('the own API tokens', () => {
  const me = anAdministrator();

  it('are only one’s own, and a new one shows its secret once', async () => {
    const network = aDesk(me)
      .on('GET', '/tokens', {
        items: [
          aToken({ name: 'Mine', user: { id: 'me', name: 'Ines' } }),
          aToken({ name: 'Another', user: { id: 'x', name: 'Bram' } }),
        ],
      })
      .on('POST', '/tokens', { token: aToken({ name: 'Export' }), secret: 'hark_s3cret' });
    const { user } = await open(network, me);
    expect(await screen.findByText('Mine')).toBeVisible();
    expect(screen.queryByText('Another')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'New token' }));
    await user.type(
      await screen.findByLabelText('Name', { selector: '[role=dialog] input' }),
      'Export',
    );
    await user.click(screen.getByRole('button', { name: 'Create' }));
    expect(await screen.findByText('hark_s3cret')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'I have noted it' }));
    await waitFor(() => expect(screen.queryByText('hark_s3cret')).not.toBeInTheDocument());
  });

  it('are not offered to an agent', async () => {
    await open();
    await screen.findByText('Firefox · Linux');
    expect(screen.queryByText('Your API tokens')).not.toBeInTheDocument();
  });
});
