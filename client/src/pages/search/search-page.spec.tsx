import { screen, waitFor } from '@testing-library/react';
import { aHit } from '../../testing/administration';
import { aPage } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const open = (address: string, ...hits: ReturnType<typeof aHit>[]) =>
  renderRoute(address, { network: aNetwork().on('GET', '/search', aPage(hits)) });

const field = () => screen.findByRole('searchbox');

describe('searching', () => {
  it('says how to begin, and asks nothing without words', async () => {
    const { network } = await open('/search');
    expect(await screen.findByText('What are you looking for?')).toBeVisible();
    expect(await field()).toHaveFocus();
    expect(network.callsTo('GET', '/search')).toHaveLength(0);
  });

  it('asks once the typing has paused, and keeps the words in the address', async () => {
    const { user, network, location } = await open('/search', aHit());
    await user.type(await field(), 'rate');
    expect(await screen.findByRole('link', { name: 'Chloé Martin' })).toBeVisible();
    expect(location()).toBe('/search?q=rate');
    expect(network.callsTo('GET', '/search').map(({ query }) => query.get('q'))).toEqual(['rate']);
  });

  it('marks what was found without reading it as HTML', async () => {
    const { container } = await open(
      '/search?q=b',
      aHit({
        snippet: [
          { text: '<img src=x> ', hit: false },
          { text: '<b>', hit: true },
        ],
      }),
    );
    await screen.findByRole('link', { name: 'Chloé Martin' });
    expect(container.querySelector('mark')).toHaveTextContent('<b>');
    expect(container.querySelector('img')).toBeNull();
  });

  it('is narrowed to a place, and widened again when nothing is there', async () => {
    const { user, network, location } = await open('/search?q=rate');
    await user.click(await screen.findByRole('radio', { name: 'Notes' }));
    expect(await screen.findByText('Nothing found for “rate”')).toBeVisible();
    expect(location()).toBe('/search?q=rate&in=notes');
    expect(network.callsTo('GET', '/search').at(-1)?.query.get('in')).toBe('notes');
    await user.click(await screen.findByRole('button', { name: 'Search everywhere' }));
    expect(location()).toBe('/search?q=rate');
  });

  it('is walked with the arrow keys', async () => {
    const { user, location } = await open(
      '/search?q=rate',
      aHit({ title: 'First', conversationId: null, customerId: 'one' }),
      aHit({ title: 'Second', conversationId: null, customerId: 'two' }),
    );
    await screen.findByRole('link', { name: 'First' });
    await user.click(await field());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Second' })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(await field()).toHaveFocus();
    expect(location()).toBe('/search?q=rate');
  });

  it('says when it failed, and tries again', async () => {
    const network = aNetwork().refuse('GET', '/search', 500, 'internal');
    const { user } = await renderRoute('/search?q=rate', { network });
    await screen.findByText('This could not be loaded');
    network.on('GET', '/search', aPage([aHit()]));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole('link', { name: 'Chloé Martin' })).toBeVisible());
  });
});
