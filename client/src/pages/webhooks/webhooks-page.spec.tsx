import { screen, waitFor, within } from '@testing-library/react';
import { aMe, anAdministrator, minutesAgo } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const me = anAdministrator();
const webhook = (over: object = {}) => ({
  id: 'w1',
  name: 'Team chat',
  url: 'https://chat.example/hook',
  template: 'slack',
  kinds: ['clock.breached'],
  enabled: true,
  failingSince: null,
  gaveUpAt: null,
  previousSecretUntil: null,
  ...over,
});

it('a new webhook shows its secret once', async () => {
  const network = aNetwork(me)
    .on('GET', '/webhooks', { items: [], nextCursor: null })
    .on('POST', '/webhooks', { webhook: webhook(), secret: 'whsec_abc' });
  const { user } = await renderRoute('/webhooks', { me, network });
  expect(await screen.findByText('Nobody outside is told')).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'New webhook' })[0]!);
  const form = within(await screen.findByRole('dialog'));
  await user.type(form.getByLabelText('Name'), 'Team chat');
  await user.type(form.getByLabelText('Address'), 'https://chat.example/hook');
  await user.click(form.getByRole('radio', { name: 'Slack' }));
  await user.click(form.getByRole('button', { name: 'Create' }));
  expect(await screen.findByText('whsec_abc')).toBeVisible();
  expect(network.callsTo('POST', '/webhooks')[0]?.body).toEqual({
    name: 'Team chat',
    url: 'https://chat.example/hook',
    template: 'slack',
    kinds: ['clock.breached', 'escalation.raised'],
    enabled: true,
  });
});

it('the log shows what was sent and answered, and sends it again', async () => {
  const network = aNetwork(me)
    .on('GET', '/webhooks', { items: [webhook({ gaveUpAt: minutesAgo(5), enabled: false })] })
    .on('GET', '/webhooks/:id/deliveries', {
      items: [
        {
          id: 'd1',
          type: 'clock.breached',
          state: 'given-up',
          attempts: 9,
          lastStatus: 500,
          lastAnswer: 'Oops',
          nextAt: null,
          createdAt: minutesAgo(9),
          deliveredAt: null,
          body: { text: 'An answer is overdue' },
        },
      ],
      nextCursor: null,
    })
    .on('POST', '/webhooks/:id/deliveries/:delivery/replay', null);
  const { user } = await renderRoute('/webhooks', { me, network });
  expect(await screen.findByText('Switched off: failed for a day')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'More for Team chat' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delivery log' }));
  expect(await screen.findByText(/9 tries · 500/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Send again' }));
  await waitFor(() =>
    expect(network.callsTo('POST', '/webhooks/:id/deliveries/:delivery/replay')).toHaveLength(1),
  );
});

it('mail that does not go out says what to do', async () => {
  const network = aNetwork(me).on('GET', '/mail', {
    way: 'none',
    comesIn: false,
    waiting: 3,
    givenUp: [],
    undeliverable: [],
  });
  await renderRoute('/webhooks?show=mail', { me, network });
  expect(await screen.findByText(/Set HARK_SMTP_URL and start again/)).toBeVisible();
  expect(screen.getByText(/3 mails are waiting/)).toBeVisible();
});

it('webhooks are not open to an agent', async () => {
  await renderRoute('/webhooks', { me: aMe() });
  expect(await screen.findByRole('alert')).toHaveTextContent('This is not open to you');
});
