import { screen } from '@testing-library/react';
import { aMe } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const nobody = () => aNetwork(null);

async function fillIn(user: Awaited<ReturnType<typeof renderRoute>>['user']) {
  await user.type(await screen.findByLabelText('E-mail'), 'anna@desk.test');
  await user.type(screen.getByLabelText('Password'), 'secret words');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('the sign-in page', () => {
  it('is where somebody without a session ends up, and leads back afterwards', async () => {
    const network = nobody().on('POST', '/session', aMe());
    const { user, location } = await renderRoute('/settings', { me: null, network });
    await fillIn(user);
    await screen.findByRole('navigation', { name: 'Sections' });
    expect(location()).toBe('/settings');
    expect(network.callsTo('POST', '/session')[0]?.body).toEqual({
      email: 'anna@desk.test',
      password: 'secret words',
    });
  });

  it('says that something is not right, not what, when the server refuses', async () => {
    const network = nobody().refuse('POST', '/session', 401, 'sign-in.refused');
    const { user } = await renderRoute('/sign-in', { me: null, network });
    await fillIn(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('E-mail or password is not right.');
  });

  it('asks for patience after too many tries', async () => {
    const network = nobody().refuse('POST', '/session', 429, 'rate.limited');
    const { user } = await renderRoute('/sign-in', { me: null, network });
    await fillIn(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('Too many tries');
  });

  it('says so when the server does not answer', async () => {
    const network = nobody();
    const { user } = await renderRoute('/sign-in', { me: null, network });
    await screen.findByLabelText('E-mail');
    network.cutOff();
    await fillIn(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('does not answer');
  });

  it('does not send an empty form', async () => {
    const { user, network } = await renderRoute('/sign-in', { me: null, network: nobody() });
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(await screen.findAllByText('Fill this in.')).toHaveLength(2);
    expect(network.callsTo('POST', '/session')).toHaveLength(0);
  });

  it('lets a demo person in with one click', async () => {
    const network = nobody()
      .on('GET', '/sign-in-options', {
        brand: 'Lumen Bank',
        demo: [{ email: 'bram@demo.test', name: 'Bram Jacobs', role: 'supervisor' }],
      })
      .on('POST', '/demo-session', aMe());
    const { user } = await renderRoute('/sign-in?to=/settings', { me: null, network });
    await user.click(await screen.findByRole('button', { name: 'Bram Jacobs Supervisor' }));
    await screen.findByRole('navigation', { name: 'Sections' });
    expect(network.callsTo('POST', '/demo-session')[0]?.body).toEqual({ email: 'bram@demo.test' });
  });
});

describe('somebody with a one-time password', () => {
  const newcomer = aMe({ mustChangePassword: true });

  it('must choose an own one before anything else', async () => {
    const network = aNetwork(newcomer).on('PUT', '/session/password', aMe());
    const { user, location } = await renderRoute('/settings', { me: newcomer, network });
    await user.type(await screen.findByLabelText('One-time password'), 'one-time');
    await user.type(screen.getByLabelText('New password'), 'three quiet words');
    await user.type(screen.getByLabelText('New password again'), 'three quiet words');
    await user.click(screen.getByRole('button', { name: 'Save and go on' }));
    await screen.findByRole('navigation', { name: 'Sections' });
    expect(location()).toBe('/settings');
  });

  it('hears when the two differ, before anything is sent', async () => {
    const { user, network } = await renderRoute('/settings', { me: newcomer });
    await user.type(await screen.findByLabelText('One-time password'), 'one-time');
    await user.type(screen.getByLabelText('New password'), 'three quiet words');
    await user.type(screen.getByLabelText('New password again'), 'three quiet word');
    await user.click(screen.getByRole('button', { name: 'Save and go on' }));
    expect(await screen.findByText('The two are not the same.')).toBeVisible();
    expect(network.callsTo('PUT', '/session/password')).toHaveLength(0);
  });
});
