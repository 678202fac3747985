import { screen, within } from '@testing-library/react';
import { aMe, anAdministrator, minutesAgo } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const me = anAdministrator();
const state = (over: object = {}) => ({
  provider: {
    url: 'https://models.example/v1',
    model: 'small-one',
    hasKey: true,
    isOn: false,
    labelsToo: false,
    closedChannelIds: [],
    ...over,
  },
  usesCorrections: true,
  corrections: 12,
});
const aNetworkWith = (calls: unknown[] = []) =>
  aNetwork(me)
    .on('GET', '/language', state())
    .on('GET', '/language/provider/calls', { items: calls, nextCursor: null });

it('shows what was learned, and switches it off', async () => {
  const network = aNetworkWith().on('PUT', '/language/corrections', {
    ...state(),
    usesCorrections: false,
  });
  const { user } = await renderRoute('/language', { me, network });
  expect(await screen.findByText(/learned from 12 corrections/)).toBeVisible();
  await user.click(screen.getByRole('switch', { name: 'Learn from corrections' }));
  expect(await screen.findByText(/12 corrections are kept/)).toBeVisible();
  expect(network.callsTo('PUT', '/language/corrections')[0]?.body).toEqual({
    usesCorrections: false,
  });
});

it('switches the language model on, keeps the key that is there, and tells what a test brought', async () => {
  const network = aNetworkWith()
    .on('PUT', '/language/provider', state({ isOn: true }))
    .on('POST', '/language/provider/test', {
      outcome: 'refused',
      text: null,
      detail: '401: Wrong key',
    });
  const { user } = await renderRoute('/language', { me, network });
  await user.click(await screen.findByRole('switch', { name: 'May be asked' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(network.callsTo('PUT', '/language/provider')[0]?.body).toEqual({
    url: 'https://models.example/v1',
    model: 'small-one',
    isOn: true,
    labelsToo: false,
    closedChannelIds: [],
  });
  await user.click(screen.getByRole('button', { name: 'Test what is saved' }));
  expect(await screen.findByText('Refused · 401: Wrong key')).toBeVisible();
});

it('lists what was sent out', async () => {
  const network = aNetworkWith([
    {
      id: 'c1',
      at: minutesAgo(3),
      purpose: 'summary',
      outcome: 'answered',
      conversationId: 'v1',
      byName: 'Anna',
      sentTo: 'https://models.example/v1/chat/completions',
      model: 'small-one',
      charactersOut: 812,
      charactersIn: 120,
      tookMs: 900,
      detail: null,
    },
  ]);
  await renderRoute('/language', { me, network });
  const log = within(await screen.findByRole('list', { name: 'What was sent out' }));
  expect(log.getByText('Summary · Anna')).toBeVisible();
  expect(log.getByText(/812 characters out, 120 in/)).toBeVisible();
});

it('is not open to an agent', async () => {
  await renderRoute('/language', { me: aMe() });
  expect(await screen.findByRole('alert')).toHaveTextContent('This is not open to you');
});
