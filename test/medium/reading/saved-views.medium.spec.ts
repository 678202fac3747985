import { type Person, ReadingDesk } from './support/reading-desk.js';

interface Views {
  saved: { id: string; name: string; isShared: boolean; can: string[]; count: { n: number } }[];
}

describe('saved views', () => {
  let desk: ReadingDesk;
  let one: string;
  let agent: Person;
  let colleague: Person;
  let supervisor: Person;

  beforeAll(async () => {
    desk = await ReadingDesk.open();
    one = await desk.rows.channel('One');
    agent = await desk.person('agent', [one]);
    colleague = await desk.person('agent', [await desk.rows.channel('Two')]);
    supervisor = await desk.person('supervisor', [one]);
    await desk.rows.conversation({ channelId: one, priority: 1 });
    await desk.rows.conversation({ channelId: one, priority: 3 });
  });
  afterAll(() => desk.close());

  const add = (who: Person, body: object) =>
    who.desk.post<{ id: string; can: string[] }>('/api/v1/views', {
      name: 'Urgent',
      filter: { priority: [1] },
      ...body,
    });
  const savedOf = async (who: Person) => (await who.desk.get<Views>('/api/v1/views')).body.saved;

  it('list what their filter holds, narrowed by what is asked besides', async () => {
    const { body: view } = await add(agent, {});
    const list = (query: string) =>
      agent.desk.get<{ items: unknown[] }>(`/api/v1/conversations?view=${view.id}${query}`);
    expect((await list('')).body.items).toHaveLength(1);
    expect((await list('&status=resolved')).body.items).toHaveLength(0);
    await agent.desk.delete(`/api/v1/views/${view.id}`);
    expect((await list('')).status).toBe(404);
  });

  it('are seen, used and changed by their owner alone', async () => {
    const { body: view } = await add(agent, {});
    expect(view.can).toEqual(['edit', 'remove']);
    expect(await savedOf(colleague)).toEqual([]);
    expect((await colleague.desk.get(`/api/v1/conversations?view=${view.id}`)).status).toBe(404);
    expect(
      (await colleague.desk.patch(`/api/v1/views/${view.id}`, { name: 'Mine now' })).status,
    ).toBe(404);
    expect((await colleague.desk.delete(`/api/v1/views/${view.id}`)).status).toBe(404);
    const { body } = await agent.desk.patch(`/api/v1/views/${view.id}`, { name: ' Burning ' });
    expect(body).toMatchObject({ name: 'Burning', filter: { priority: [1] } });
    await agent.desk.delete(`/api/v1/views/${view.id}`);
  });

  it('are shared by those who may, and show everybody their own channels', async () => {
    expect((await add(agent, { isShared: true })).status).toBe(403);
    const { body: view } = await add(supervisor, { isShared: true });
    expect(await savedOf(agent)).toMatchObject([
      { id: view.id, isShared: true, can: [], count: { n: 1 } },
    ]);
    expect(await savedOf(colleague)).toMatchObject([{ id: view.id, count: { n: 0 } }]);
    const renamed = await supervisor.desk.patch(`/api/v1/views/${view.id}`, { name: 'All of us' });
    expect(renamed.body).toMatchObject({ name: 'All of us', isShared: true });
    expect((await agent.desk.patch(`/api/v1/views/${view.id}`, { name: 'x' })).status).toBe(403);
    expect((await agent.desk.delete(`/api/v1/views/${view.id}`)).status).toBe(403);
    await supervisor.desk.delete(`/api/v1/views/${view.id}`);
  });

  it.each([
    { name: '', filter: {} },
    { name: 'x'.repeat(81), filter: {} },
    { name: 'x' },
    { name: 'x', filter: { status: ['closed'] } },
    { name: 'x', filter: { status: [] } },
    { name: 'x', filter: { status: 'open' } },
    { name: 'x', filter: { tagId: ["'; drop table tag; --"] } },
    { name: 'x', filter: { sort: 'c.id; --' } },
    { name: 'x', filter: { merged_into: ['x'] } },
    { name: 'x', filter: [] },
    { name: 'x', filter: {}, ownerId: '0190b3c4-0000-7000-8000-000000000001' },
  ])('refuse %j', async (body) => {
    expect((await agent.desk.post('/api/v1/views', body)).status).toBe(400);
  });
});
