import { DeskWorld, type Person } from './support/desk-world.js';

interface Shown {
  status: string;
  messageCount: number;
  unansweredSince: string | null;
  lastMessage: { text: string };
}

describe('a reply that is taken back', () => {
  let world: DeskWorld;
  let anna: Person;

  beforeAll(async () => {
    world = await DeskWorld.open({ HARK_UNDO_SECONDS: '30' });
    anna = await world.person();
  });
  afterAll(() => world.close());

  const comment = () =>
    world.customerSays({ do: 'comment', text: 'My card does not work', author: 'Mia' });
  const shown = async (id: string) =>
    (await anna.desk.get<Shown>(`/api/v1/conversations/${id}`)).body;
  const draft = (who: Person, id: string) =>
    who.desk.get<{ body: string }>(`/api/v1/conversations/${id}/drafts/public`);

  it('leaves everything as if it had never been written, but for its text in the composer', async () => {
    const { conversationId } = await comment();
    const before = await shown(conversationId);
    const { body: reply } = await world.reply(anna, conversationId, {
      body: 'Call us.',
      then: 'resolve',
    });
    expect(reply).toMatchObject({ state: 'queued', can: ['undo'] });
    expect(await shown(conversationId)).toMatchObject({
      status: 'resolved',
      lastMessage: { text: 'Call us.' },
    });

    const { status, body } = await anna.desk.delete(`/api/v1/replies/${reply.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'cancelled', can: [] });
    const { status: state, messageCount, unansweredSince, lastMessage } = before;
    expect(await shown(conversationId)).toMatchObject({
      status: state,
      messageCount,
      unansweredSince,
      lastMessage,
    });
    expect((await draft(anna, conversationId)).body.body).toBe('Call us.');
    expect(world.sandbox.control.effects({ text: 'Call us.' })).toEqual([]);
  });

  it('goes back to waiting or asleep where it was that', async () => {
    const { conversationId } = await comment();
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await anna.desk.put(`/api/v1/conversations/${conversationId}/snooze`, { until });
    const { body: reply } = await world.reply(anna, conversationId, { then: 'wait' });
    expect((await shown(conversationId)).status).toBe('waiting');
    await anna.desk.delete(`/api/v1/replies/${reply.id}`);
    expect(await shown(conversationId)).toMatchObject({ status: 'snoozed', snoozedUntil: until });
  });

  it('leaves the status alone when somebody changed it since', async () => {
    const { conversationId } = await comment();
    const { body: reply } = await world.reply(anna, conversationId, { then: 'resolve' });
    await anna.desk.delete(`/api/v1/conversations/${conversationId}/closure`);
    await anna.desk.put(`/api/v1/conversations/${conversationId}/waiting`);
    await anna.desk.delete(`/api/v1/replies/${reply.id}`);
    expect((await shown(conversationId)).status).toBe('waiting');
  });

  it('stands before what was begun meanwhile', async () => {
    const { conversationId } = await comment();
    const { body: reply } = await world.reply(anna, conversationId, { body: 'First.' });
    await anna.desk.put(`/api/v1/conversations/${conversationId}/drafts/public`, {
      body: 'Second.',
    });
    await anna.desk.delete(`/api/v1/replies/${reply.id}`);
    expect((await draft(anna, conversationId)).body.body).toBe('First.\n\nSecond.');
  });

  it('is not a colleague’s to take back, but is a supervisor’s', async () => {
    const [ben, chief] = [await world.person(), await world.person('supervisor')];
    const { conversationId } = await comment();
    const { body: reply } = await world.reply(anna, conversationId);
    expect((await ben.desk.delete(`/api/v1/replies/${reply.id}`)).status).toBe(403);
    expect((await chief.desk.delete(`/api/v1/replies/${reply.id}`)).status).toBe(200);
    expect((await draft(anna, conversationId)).status).toBe(200);
  });

  it('stays taken back when somebody clicks twice', async () => {
    const { conversationId } = await comment();
    const { body: reply } = await world.reply(anna, conversationId, { body: 'Once.' });
    const answers = await Promise.all(
      [1, 2, 3].map(() => anna.desk.delete(`/api/v1/replies/${reply.id}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await draft(anna, conversationId)).body.body).toBe('Once.');
  });
});

describe('drafts', () => {
  let world: DeskWorld;
  let anna: Person;
  let path: string;

  beforeAll(async () => {
    world = await DeskWorld.open();
    anna = await world.person();
    const { conversationId } = await world.customerSays({ do: 'comment', text: 'Hello' });
    path = `/api/v1/conversations/${conversationId}/drafts`;
  });
  afterAll(() => world.close());

  it('are kept for each person and mode, and nobody else sees them', async () => {
    const ben = await world.person();
    await anna.desk.put(`${path}/public`, { body: 'For all to see' });
    await anna.desk.put(`${path}/private`, { body: 'Between us' });
    await anna.desk.put(`${path}/public`, { body: 'For everybody' });

    expect((await anna.desk.get(`${path}/public`)).body).toMatchObject({ body: 'For everybody' });
    expect((await anna.desk.get(`${path}/private`)).body).toMatchObject({ body: 'Between us' });
    expect((await ben.desk.get(`${path}/public`)).status).toBe(204);
    expect((await anna.desk.delete(`${path}/public`)).status).toBe(204);
    expect((await anna.desk.get(`${path}/public`)).status).toBe(204);
  });

  it('are gone once they were sent', async () => {
    const { conversationId } = await world.customerSays({ do: 'comment', text: 'Hello again' });
    const draft = `/api/v1/conversations/${conversationId}/drafts/public`;
    await anna.desk.put(draft, { body: 'On its way' });
    await world.reply(anna, conversationId, { body: 'On its way' });
    expect((await anna.desk.get(draft)).status).toBe(204);
  });

  it('keep strange characters without harm', async () => {
    const body = 'a\u0000b\ud800c';
    expect((await anna.desk.put<{ body: string }>(`${path}/note`, { body })).body.body).toBe(
      'ab\ufffdc',
    );
  });

  it('know no other modes, and are closed to strangers', async () => {
    const stranger = await world.person('agent', { inTeam: false });
    expect((await anna.desk.get(`${path}/shouted`)).status).toBe(404);
    expect((await stranger.desk.put(`${path}/public`, { body: 'x' })).status).toBe(404);
  });
});
