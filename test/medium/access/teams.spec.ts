import { People, PrincipalLoader, Teams } from '../../../server/access/index.js';
import { newId } from '../../../server/platform/kernel/index.js';
import { AccessDesk } from './support/access-desk.js';
import type { Visitor } from '../../support/visitor.js';

let desk: AccessDesk;
let administrator: Visitor;

beforeEach(async () => {
  desk = await AccessDesk.open();
  administrator = await desk.signedIn(await desk.person({ role: 'administrator' }));
});
afterEach(() => desk.close());

interface Team {
  id: string;
  memberIds: string[];
  leadIds: string[];
  channelIds: string[];
  can: string[];
}

const missing = '00000000-0000-7000-8000-000000000000';

async function channel(name: string): Promise<string> {
  const id = newId();
  await desk.db.query(
    `insert into channel (id, network, account_id, name, settings) values ($1, 'facebook', $2, $2, '{}')`,
    [id, name],
  );
  return id;
}

const add = async (team: object) => (await administrator.post<Team>('/api/v1/teams', team)).body;

describe('A team', () => {
  it('opens its channels to its members from their next request on', async () => {
    const page = await channel('page');
    const agent = await desk.person();
    const reach = async () => (await desk.get(PrincipalLoader).ofUser(agent.id))!.channelIds;
    const team = await add({ name: 'Care', channelIds: [page] });
    expect(await reach()).toEqual([]);
    await administrator.patch(`/api/v1/teams/${team.id}`, { memberIds: [agent.id] });
    expect(await reach()).toEqual([page]);
    await administrator.patch(`/api/v1/teams/${team.id}`, { channelIds: [] });
    expect(await reach()).toEqual([]);
  });

  it('counts its leads among its members, and keeps what a change does not name', async () => {
    const [an, bo] = [await desk.person(), await desk.person()];
    const page = await channel('page');
    const team = await add({
      name: 'Care',
      memberIds: [an.id],
      leadIds: [bo.id],
      channelIds: [page],
    });
    expect(team.memberIds).toEqual([an.id, bo.id].sort());
    const { body } = await administrator.patch<Team>(`/api/v1/teams/${team.id}`, {
      name: 'Customer care',
    });
    expect(body).toMatchObject({ name: 'Customer care', leadIds: [bo.id], channelIds: [page] });
    const without = await administrator.patch<Team>(`/api/v1/teams/${team.id}`, {
      memberIds: [an.id],
    });
    expect(without.body).toMatchObject({ memberIds: [an.id], leadIds: [] });
  });

  it('has a name of its own and knows only people and channels that exist', async () => {
    const team = await add({ name: 'Care' });
    await add({ name: 'Sales' });
    const attempts = [
      administrator.post('/api/v1/teams', { name: 'Care' }),
      administrator.patch(`/api/v1/teams/${team.id}`, { name: 'Sales' }),
      administrator.patch(`/api/v1/teams/${team.id}`, { memberIds: [missing] }),
      administrator.patch(`/api/v1/teams/${team.id}`, { channelIds: [missing] }),
      administrator.patch(`/api/v1/teams/${missing}`, { name: 'X' }),
      administrator.delete(`/api/v1/teams/${missing}`),
    ];
    const answers = (await Promise.all(attempts)) as { status: number; body: { code: string } }[];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'team.name-taken'],
      [409, 'team.name-taken'],
      [422, 'user.unknown'],
      [422, 'channel.unknown'],
      [404, 'team.not-found'],
      [404, 'team.not-found'],
    ]);
  });

  it('can be removed, and its members lose its channels', async () => {
    const page = await channel('page');
    const agent = await desk.person();
    const team = await add({ name: 'Care', memberIds: [agent.id], channelIds: [page] });
    expect((await administrator.delete(`/api/v1/teams/${team.id}`)).status).toBe(204);
    expect((await desk.get(PrincipalLoader).ofUser(agent.id))!.channelIds).toEqual([]);
  });

  it('tells screens and audit log of every change', async () => {
    const team = await add({ name: 'Care' });
    await administrator.patch(`/api/v1/teams/${team.id}`, { name: 'Customer care' });
    await administrator.delete(`/api/v1/teams/${team.id}`);
    const events: unknown[] = await desk.db.query(
      `select data from event where type = 'team.changed'`,
    );
    expect(events).toEqual(Array.from({ length: 3 }, () => ({ data: { teamId: team.id } })));
    const entries: { action: string }[] = await desk.db.query(
      `select action from audit_entry where target_type = 'team' order by id`,
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'team.added',
      'team.changed',
      'team.removed',
    ]);
  });

  it('shows others only those of its channels that they reach themselves', async () => {
    const [page, forum] = [await channel('page'), await channel('forum')];
    const agent = await desk.person();
    await add({ name: 'Care', memberIds: [agent.id], channelIds: [page] });
    await add({ name: 'Forum', channelIds: [page, forum] });
    const { body } = await (await desk.signedIn(agent)).get<{ items: Team[] }>('/api/v1/teams');
    expect(body.items.map(({ channelIds, can }) => ({ channelIds, can }))).toEqual([
      { channelIds: [page], can: [] },
      { channelIds: [page], can: [] },
    ]);
  });
});

describe('For the other modules', () => {
  it('a channel is granted and taken away', async () => {
    const page = await channel('page');
    const { id } = await add({ name: 'Care' });
    await desk.get(Teams).grantChannel(id, page);
    await desk.get(Teams).grantChannel(id, page);
    expect(await desk.get(Teams).ofChannels([page])).toEqual(new Map([[page, [id]]]));
    expect(await desk.get(Teams).canTakeOver(id, { channelId: page })).toBe(true);
    await desk.get(Teams).revokeChannel(id, page);
    expect(await desk.get(Teams).canTakeOver(id, { channelId: page })).toBe(false);
    await expect(desk.get(Teams).grantChannel(missing, page)).rejects.toMatchObject({
      status: 422,
    });
    await expect(desk.get(Teams).grantChannel(id, missing)).rejects.toMatchObject({ status: 422 });
  });

  it('people know who can take a conversation over: who reaches its channel and works', async () => {
    const page = await channel('page');
    const [agent, stranger, analyst, program] = [
      await desk.person(),
      await desk.person(),
      await desk.person({ role: 'analyst' }),
      await desk.person({ role: 'api' }),
    ];
    await add({ name: 'Care', memberIds: [agent.id, analyst.id, program.id], channelIds: [page] });
    const people = desk.get(People);
    const may = (id: string) => people.canTakeOver(id, { channelId: page });
    expect(await Promise.all([agent.id, stranger.id, analyst.id, program.id].map(may))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(await people.namesOf([agent.id, missing])).toEqual(new Map([[agent.id, agent.name]]));
  });
});
