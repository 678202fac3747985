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
