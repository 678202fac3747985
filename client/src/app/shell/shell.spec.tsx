import { act, screen, waitFor, within } from '@testing-library/react';
import { aMe, anAdministrator, aPage } from '../../testing/builders';
import { giveScreenAWidth } from '../../testing/layout';
import { aNetwork, renderRoute } from '../../testing/render-route';
import texts from '../i18n/en';
import { sections as every, sectionsFor } from './sections';

const home = '/inbox/unanswered';
const sections = async () =>
  within(await screen.findByRole('navigation', { name: 'Sections' }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label'));

beforeEach(() => giveScreenAWidth(1440));

describe('the sections', () => {
  it('are those that this person may enter', async () => {
    await renderRoute(home);
    const shown = await sections();
    const own = sectionsFor(aMe().can).filter(({ id }) => id !== 'firstSteps');
    expect(shown).toEqual(own.map(({ id }) => texts.nav[id]));
    expect(shown).toEqual(expect.arrayContaining(['Inbox', 'Notices', 'Settings']));
    expect(shown).not.toContain('Channels');
  });

  it('are all of them for an administrator', async () => {
    const me = anAdministrator();
    await renderRoute(home, { me, network: aNetwork(me), height: 2000 });
    await screen.findByRole('link', { name: 'First steps' });
    expect(await sections()).toHaveLength(every.length);
  });

  it('stand in a menu as far as the rail has no room for them', async () => {
    const me = anAdministrator();
    const { user, location } = await renderRoute(home, { me, network: aNetwork(me), height: 300 });
    await screen.findByRole('link', { name: 'Notices' });
    expect(screen.queryByRole('link', { name: 'Settings' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'More sections' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Settings' }));
    await waitFor(() => expect(location()).toBe('/settings'));
  });

  it('lead somebody without an inbox to a plain sentence', async () => {
    const me = aMe({ role: 'department', can: [] });
    await renderRoute('/', { me, network: aNetwork(me) });
    expect(await screen.findByText('Your account has no inbox')).toBeVisible();
  });

  it('begin at the inbox', async () => {
    const { location } = await renderRoute('/');
    await waitFor(() => expect(location()).toBe(home));
  });

  it('do not include pages that are not there', async () => {
    await renderRoute('/elsewhere');
    expect(await screen.findByText('There is no such page')).toBeVisible();
  });
});

describe('the command palette', () => {
  it('opens by Ctrl K, finds by name, runs by Enter', async () => {
    const { user, location } = await renderRoute(home);
    await screen.findByRole('link', { name: 'Mine, 4' });
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox');
    await user.type(field, 'unassig');
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location()).toBe('/inbox/unassigned'));
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('offers to search for what is no command', async () => {
    const network = aNetwork().on('GET', '/search', aPage([]));
    const { user, location } = await renderRoute(home, { network });
    await user.click(await screen.findByRole('button', { name: 'Open the command palette' }));
    await user.type(await screen.findByRole('combobox'), 'xyzzy');
    expect(await screen.findByRole('option', { name: 'Search for “xyzzy”' })).toBeVisible();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location()).toBe('/search?q=xyzzy'));
  });

  it('says when no command has the name and there is nothing to search', async () => {
    const me = aMe({ role: 'department', can: [] });
    const { user } = await renderRoute('/', { me, network: aNetwork(me) });
    await user.click(await screen.findByRole('button', { name: 'Open the command palette' }));
    await user.type(await screen.findByRole('combobox'), 'xyzzy');
    expect(await screen.findByText('No command has this name.')).toBeVisible();
  });
});

describe('the shortcut sheet', () => {
  it('lists what the keys do on this screen', async () => {
    const { user } = await renderRoute(home);
    await screen.findByRole('link', { name: 'Mine, 4' });
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(sheet).getByText('Select or unselect the row')).toBeVisible();
    expect(within(sheet).getByText('Go to Settings')).toBeVisible();
  });

  it('keys after one another lead to a section', async () => {
    const { user, location } = await renderRoute(home);
    await screen.findByRole('link', { name: 'Mine, 4' });
    await user.keyboard('g,');
    await waitFor(() => expect(location()).toBe('/settings'));
  });
});

describe('the account menu', () => {
  it('changes the language at once and keeps it', async () => {
    const { user, network } = await renderRoute(home);
    await user.click(await screen.findByRole('button', { name: 'Account and preferences' }));
    await user.click(await screen.findByRole('radio', { name: 'Nederlands' }));
    expect(await screen.findByText('Te beantwoorden', { selector: 'h1' })).toBeInTheDocument();
    expect(network.callsTo('PATCH', '/me')[0]?.body).toEqual({ language: 'nl' });
    expect(document.documentElement.lang).toBe('nl');
  });

  it('changes the theme together with what was chosen before', async () => {
    const me = aMe({ preferences: { density: 'comfortable' } });
    const { user, network } = await renderRoute(home, { me, network: aNetwork(me) });
    await user.click(await screen.findByRole('button', { name: 'Account and preferences' }));
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    expect(network.callsTo('PATCH', '/me')[0]?.body).toEqual({
      preferences: { density: 'comfortable', theme: 'dark' },
    });
  });

  it('goes back when the server refuses', async () => {
    const network = aNetwork().refuse('PATCH', '/me', 500, 'http.500');
    const { user } = await renderRoute(home, { network });
    await user.click(await screen.findByRole('button', { name: 'Account and preferences' }));
    await user.click(await screen.findByRole('radio', { name: 'Comfortable' }));
    expect(await screen.findByText(/This did not work/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Compact' })).toBeChecked();
  });

  it('signs out, to the door', async () => {
    const network = aNetwork().on('DELETE', '/session', null);
    const { user, location } = await renderRoute(home, { network });
    await user.click(await screen.findByRole('button', { name: 'Account and preferences' }));
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(location()).toMatch(/^\/sign-in/));
  });
});

describe('without a connection', () => {
  it('says so after a moment, and when it is back', async () => {
    const { live } = await renderRoute(home);
    await screen.findByRole('link', { name: 'Mine, 4' });
    act(() => live.hear('disconnect'));
    expect(screen.queryByText(/No connection/)).not.toBeInTheDocument();
    expect(await screen.findByText(/No connection/)).toBeVisible();
    act(() => live.hear('connect'));
    await waitFor(() => expect(screen.queryByText(/No connection/)).not.toBeInTheDocument());
    expect(screen.getByText(/Connected again/)).toBeVisible();
  });
});

describe('when the session ends elsewhere', () => {
  it('leads to the door and remembers the page', async () => {
    const { live, location } = await renderRoute('/inbox/mine?kind=review');
    await screen.findByRole('link', { name: 'Mine, 4' });
    act(() => live.hear('signed-out'));
    await waitFor(() =>
      expect(location()).toBe(`/sign-in?to=${encodeURIComponent('/inbox/mine?kind=review')}`),
    );
  });
});
