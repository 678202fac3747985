import { screen, waitFor } from '@testing-library/react';
import { aMe, minutesAgo } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const me = aMe();
const notice = (over: object) => ({
  id: 'n1',
  kind: 'assigned',
  conversationId: 'c1',
  customerName: 'Lena Maes',
  actorName: 'Bram',
  params: {},
  createdAt: minutesAgo(3),
  readAt: null,
  ...over,
});

it('notices say what, about whom, and lead there; read is what was opened', async () => {
  const network = aNetwork(me)
    .on('GET', '/notices/unread', { unread: 1 })
    .on('GET', '/notices', {
      items: [
        notice({}),
        notice({ id: 'n2', kind: 'rule-notify', params: { ruleName: 'Loud', text: 'Look' } }),
      ],
      nextCursor: null,
      unread: 1,
    })
    .on('POST', '/notices/read', { unread: 0 });
  const { user } = await renderRoute('/notices', { me, network });
  const row = await screen.findByRole('link', { name: /assigned to you.*Lena Maes · Bram/ });
  expect(row).toHaveAttribute('href', '/inbox/all/c1');
  expect(screen.getByText(/rule “Loud” · Look/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Mark all as read' }));
  await waitFor(() => expect(network.callsTo('POST', '/notices/read')[0]?.body).toEqual({}));
});

it('an empty centre says what will stand there', async () => {
  const network = aNetwork(me)
    .on('GET', '/notices/unread', { unread: 0 })
    .on('GET', '/notices', { items: [], nextCursor: null, unread: 0 });
  await renderRoute('/notices', { me, network });
  expect(await screen.findByText('Nothing to tell')).toBeVisible();
});
