import { screen } from '@testing-library/react';
import { aPage, minutesAgo } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const chloe = {
  id: 'chloe',
  name: 'Chloé Martin',
  language: 'fr',
  email: 'chloe@mail.test',
  networks: ['facebook'],
  lastSeenAt: minutesAgo(4),
  lastContactAt: minutesAgo(2),
  followers: 1200,
  complaints30d: 3,
  segments: ['influencer'],
  lastWords: { text: 'Where is my card?', at: minutesAgo(4), conversationId: 'k' },
};

describe('the customers', () => {
  it('are found by what was typed and lead to their page', async () => {
    const network = aNetwork().on('GET', '/customers', ({ query }) =>
      aPage(query.get('q') === 'chl' ? [chloe] : []),
    );
    const { user, location } = await renderRoute('/customers', { network });
    expect(await screen.findByText('Nobody has written yet')).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'chl');
    const link = await screen.findByRole('link', { name: 'Chloé Martin' });
    expect(link).toHaveAttribute('href', '/customers/chloe');
    expect(location()).toBe('/customers?q=chl');
  });

  it('stand in the order and the segment of the address', async () => {
    const network = aNetwork().on('GET', '/customers', aPage([chloe]));
    const { user, location } = await renderRoute('/customers?segment=influencer', { network });
    expect(await screen.findByText('1,200 followers')).toBeVisible();
    expect(screen.getByRole('img', { name: '3rd complaint in 30 days' })).toBeVisible();
    expect(screen.getByText('Where is my card?')).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: 'Order' }));
    await user.click(await screen.findByRole('option', { name: 'Largest reach' }));
    expect(location()).toBe('/customers?segment=influencer&sort=followers');
    const { query } = network.callsTo('GET', '/customers').at(-1)!;
    expect([query.get('segment'), query.get('sort')]).toEqual(['influencer', 'followers']);
  });

  it('say what to try when nobody fits, and show all again', async () => {
    const network = aNetwork().on('GET', '/customers', ({ query }) =>
      aPage(query.has('q') ? [] : [chloe]),
    );
    const { user } = await renderRoute('/customers?q=zzz', { network });
    expect(await screen.findByText('No customer found for “zzz”')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all customers' }));
    expect(await screen.findByRole('link', { name: 'Chloé Martin' })).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});
