import { screen, waitFor } from '@testing-library/react';
import { aMe } from '../../testing/builders';
import { anInbox, openInbox } from '../../testing/inbox';
import { giveScreenAWidth } from '../../testing/layout';
import { renderRoute } from '../../testing/render-route';

beforeEach(() => {
  window.localStorage.clear();
  giveScreenAWidth(390);
});

const selected = () => screen.getAllByRole('row', { selected: true });

describe('with the keyboard', () => {
  it('j and k move, Enter opens, Escape closes', async () => {
    const { user, row, location } = await openInbox();
    await row('Chloé Martin');
    await user.keyboard('j');
    await waitFor(async () => expect(await row('Dirk Maes')).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    await waitFor(async () => expect(await row('Els Claes')).toHaveFocus());
    await user.keyboard('k{Enter}');
    await screen.findByRole('link', { name: 'Back to the list' });
    expect(location()).toBe('/inbox/unanswered/dirk');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(location()).toBe('/inbox/unanswered'));
  });

  it('x selects, Shift extends, and there is one tab stop in the list', async () => {
    const { user, row } = await openInbox();
    await row('Chloé Martin');
    await user.keyboard('x');
    expect(selected()).toHaveLength(1);
    await user.keyboard('{Shift>}j{/Shift}');
    await waitFor(() => expect(selected()).toHaveLength(2));
    const stops = screen.getAllByRole('row').filter((element) => element.tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it('leaves keys alone when the person switched them off', async () => {
    const me = aMe({ preferences: { shortcuts: false } });
    const network = anInbox().on('GET', '/session', me);
    const { user } = await renderRoute('/inbox/unanswered', { me, network });
    await screen.findByRole('row', { name: /Chloé/ });
    await user.keyboard('x');
    expect(screen.queryAllByRole('row', { selected: true })).toHaveLength(0);
  });
});
