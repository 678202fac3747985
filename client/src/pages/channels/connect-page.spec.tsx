import { screen } from '@testing-library/react';
import { aChannel, aNetworkKind } from '../../testing/administration';
import { anAdministrator } from '../../testing/builders';
import { Refusal } from '../../testing/fake-network';
import { aNetwork, renderRoute } from '../../testing/render-route';

const me = anAdministrator();
const channel = aChannel({ id: 'c-9' });

const network = () =>
  aNetwork(me)
    .on('GET', '/networks', { items: [aNetworkKind()] })
    .on('GET', '/channels/:id', channel)
    .on('POST', '/channels', channel)
    .on('POST', '/channels/:id/check', {
      steps: [
        { name: 'Page access token', ok: true, detail: 'Accepted.' },
        { name: 'Webhook subscription', ok: false, detail: 'Not subscribed: feed.' },
      ],
    });

const open = (over = network()) => renderRoute('/channels/new', { me, network: over });
type User = Awaited<ReturnType<typeof open>>['user'];

async function fillIn(user: User) {
  await user.click(await screen.findByRole('link', { name: 'Facebook and Messenger' }));
  await user.type(await screen.findByLabelText('Name'), 'Lumen Bank NL');
  await user.type(screen.getByLabelText('Page ID'), '1000123');
  await user.type(screen.getByLabelText('Page access token'), 'a long token');
  await user.click(screen.getByRole('button', { name: 'Connect' }));
}

describe('connecting a channel', () => {
  it('goes from the network over settings and webhook to the test', async () => {
    const fake = network();
    const { user, location } = await open(fake);
    await fillIn(user);

    expect(await screen.findByText(channel.appWebhookUrl ?? '')).toBeVisible();
    expect(screen.getByText(/Callback URL/)).toBeVisible();
    expect(fake.callsTo('POST', '/channels')[0]?.body).toEqual({
      network: 'facebook',
      settings: { name: 'Lumen Bank NL', pageId: '1000123', pageAccessToken: 'a long token' },
    });
    expect(location()).toBe('/channels/new?network=facebook&channel=c-9');

    await user.click(screen.getByRole('button', { name: 'Continue to the test' }));
    await user.click(await screen.findByRole('button', { name: 'Test the channel' }));
    expect(await screen.findByText('Not subscribed: feed.')).toBeVisible();
    expect(screen.getByLabelText('Does not work')).toBeInTheDocument();

    await user.click(screen.getByRole('link', { name: 'Open the channel' }));
    expect(location()).toBe('/channels/c-9');
  });

  it('sends nothing while something required is missing', async () => {
    const { user, network: fake } = await open();
    await user.click(await screen.findByRole('link', { name: 'Facebook and Messenger' }));
    await user.click(await screen.findByRole('button', { name: 'Connect' }));
    expect(await screen.findAllByText('Fill this in.')).toHaveLength(3);
    expect(fake.callsTo('POST', '/channels')).toHaveLength(0);
  });

  it('marks the field that the server refuses, and keeps what was typed', async () => {
    const fake = network().on('POST', '/channels', () => {
      const errors = [{ field: 'pageId', message: 'Page ID is no page.' }];
      throw new Refusal(422, 'channel.settings', { errors });
    });
    const { user } = await open(fake);
    await fillIn(user);
    expect(await screen.findByText('Page ID is no page.')).toBeVisible();
    expect(screen.getByLabelText('Name')).toHaveValue('Lumen Bank NL');
  });

  it('says when the account is connected already', async () => {
    const fake = network().refuse('POST', '/channels', 409, 'channel.already-connected');
    const { user } = await open(fake);
    await fillIn(user);
    expect(await screen.findByText(/This account is connected already/)).toBeVisible();
  });

  it('goes on where it was after a reload', async () => {
    await renderRoute('/channels/new?network=facebook&channel=c-9&step=test', {
      me,
      network: network(),
    });
    expect(await screen.findByRole('button', { name: 'Test the channel' })).toBeVisible();
  });
});
