import { screen, waitFor, within } from '@testing-library/react';
import { aChannel, aTeam, aUser } from '../../testing/administration';
import { aMe, anAdministrator } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const me = anAdministrator();
const bram = aUser({ id: 'bram', name: 'Bram Jacobs' });
const chloe = aUser({ id: 'chloe', name: 'Chloé Martin', email: 'chloe@desk.test' });

const aDesk = () =>
  aNetwork(me)
    .on('GET', '/users', { items: [bram, chloe] })
    .on('GET', '/teams', { items: [aTeam({ id: 'care', name: 'Care', memberIds: ['bram'] })] })
    .on('GET', '/channels', { items: [aChannel({ id: 'page', name: 'Lumen Bank NL' })] });

const open = (address = '/team', network = aDesk()) => renderRoute(address, { me, network });
type User = Awaited<ReturnType<typeof open>>['user'];

const choose = async (user: User, name: string, command: string) => {
  await user.click(await screen.findByRole('button', { name: `More for ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: command }));
};

describe('inviting a colleague', () => {
  it('shows the one-time password once, to copy', async () => {
    const network = aDesk().on('POST', '/users', {
      user: aUser({ name: 'Dries Maes', email: 'dries@desk.test' }),
      oneTimePassword: 'amber-otter-42',
    });
    const { user } = await open('/team', network);
    await user.click(await screen.findByRole('button', { name: 'Invite a colleague' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText('Name'), 'Dries Maes');
    await user.type(form.getByLabelText('E-mail'), 'dries@desk.test');
    await user.click(await form.findByRole('checkbox', { name: 'Care' }));
    await user.click(form.getByRole('button', { name: 'Invite' }));

    expect(await screen.findByText('amber-otter-42')).toBeVisible();
    expect(network.callsTo('POST', '/users')[0]?.body).toEqual({
      name: 'Dries Maes',
      email: 'dries@desk.test',
      role: 'agent',
      teamIds: ['care'],
    });
    await user.click(screen.getByRole('button', { name: 'Copy: One-time password' }));
    expect(await navigator.clipboard.readText()).toBe('amber-otter-42');
    await user.click(screen.getByRole('button', { name: 'I have noted it' }));
    await waitFor(() => expect(screen.queryByText('amber-otter-42')).not.toBeInTheDocument());
  });

  it('says what a role may do before anybody has it', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Invite a colleague' }));
    await user.click(await screen.findByRole('combobox', { name: 'Role' }));
    await user.click(await screen.findByRole('option', { name: 'Administrator' }));
    expect(await screen.findByText(/Sees and does everything/)).toBeVisible();
  });

  it('keeps what was typed when the address is taken', async () => {
    const network = aDesk().refuse('POST', '/users', 409, 'user.email-taken');
    const { user } = await open('/team', network);
    await user.click(await screen.findByRole('button', { name: 'Invite a colleague' }));
    await user.type(await screen.findByLabelText('Name'), 'Bram');
    await user.type(screen.getByLabelText('E-mail'), 'bram@desk.test');
    await user.click(screen.getByRole('button', { name: 'Invite' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('has an account already');
    expect(screen.getByLabelText('Name')).toHaveValue('Bram');
  });
});

describe('an account', () => {
  it('is found by the beginning of a name', async () => {
    const { user } = await open();
    await screen.findByText('Bram Jacobs');
    await user.type(screen.getByRole('searchbox', { name: 'Find by name or e-mail' }), 'chl');
    expect(screen.getByText('Chloé Martin')).toBeVisible();
    expect(screen.queryByText('Bram Jacobs')).not.toBeInTheDocument();
  });

  it('is disabled after the consequence was said', async () => {
    const network = aDesk().on('PATCH', '/users/:id', bram);
    const { user } = await open('/team', network);
    await choose(user, 'Bram Jacobs', 'Disable');
    const ask = within(await screen.findByRole('alertdialog'));
    expect(ask.getByText(/signed out everywhere/)).toBeVisible();
    await user.click(ask.getByRole('button', { name: 'Disable' }));
    expect(await screen.findByText('Bram Jacobs is disabled.')).toBeVisible();
    expect(network.callsTo('PATCH', '/users/:id')[0]).toMatchObject({
      params: { id: 'bram' },
      body: { disabled: true },
    });
  });

  it('that is the last administrator stays one, and the reason is said', async () => {
    const network = aDesk().refuse('PATCH', '/users/:id', 409, 'user.last-administrator');
    const { user } = await open('/team', network);
    await choose(user, 'Bram Jacobs', 'Edit');
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('last administrator');
  });

  it('gets a new one-time password after a yes', async () => {
    const network = aDesk().on('POST', '/users/:id/password-reset', {
      user: bram,
      oneTimePassword: 'quiet-river-7',
    });
    const { user } = await open('/team', network);
    await choose(user, 'Bram Jacobs', 'Reset password');
    const ask = within(await screen.findByRole('alertdialog'));
    await user.click(ask.getByRole('button', { name: 'Reset password' }));
    expect(await screen.findByText('quiet-river-7')).toBeVisible();
  });
});

describe('a team', () => {
  it('is made with members, a lead and channels', async () => {
    const network = aDesk().on('POST', '/teams', aTeam());
    const { user } = await open('/team?show=teams', network);
    await user.click(await screen.findByRole('button', { name: 'New team' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText('Name'), 'Reviews');
    await user.click(form.getByRole('checkbox', { name: 'Chloé Martin' }));
    await user.click(form.getByRole('button', { name: 'Lead: Chloé Martin' }));
    await user.click(form.getByRole('checkbox', { name: 'Lumen Bank NL' }));
    await user.click(form.getByRole('button', { name: 'Create' }));
    await waitFor(() =>
      expect(network.callsTo('POST', '/teams')[0]?.body).toEqual({
        name: 'Reviews',
        memberIds: ['chloe'],
        leadIds: ['chloe'],
        channelIds: ['page'],
      }),
    );
  });

  it('stays when conversations belong to it, and the reason is said', async () => {
    const network = aDesk().refuse('DELETE', '/teams/:id', 409, 'team.has-work');
    const { user } = await open('/team?show=teams', network);
    await choose(user, 'Care', 'Remove the team');
    const ask = within(await screen.findByRole('alertdialog'));
    await user.click(ask.getByRole('button', { name: 'Remove the team' }));
    expect(await screen.findByText(/Conversations belong to this team/)).toBeVisible();
  });
});

it('people and teams are not open to an agent', async () => {
  await renderRoute('/team', { me: aMe() });
  expect(await screen.findByRole('alert')).toHaveTextContent('This is not open to you');
});
