import { minute } from '../reading/support/desk-rows.js';
import { type CustomerView, TwoAnnas } from './support/two-annas.js';

describe('customers on their page', () => {
  const world = new TwoAnnas();
  beforeAll(() => world.open());
  afterAll(() => world.close());
  beforeEach(() => world.fill());
  afterEach(() => world.empty());

  it('are not there for people of other channels, whatever they try', async () => {
    const id = world.annaOnForum.customerId;
    const tries = [
      world.colleague.desk.get(`/api/v1/customers/${id}`),
      world.colleague.desk.get(`/api/v1/customers/${id}/timeline`),
      world.colleague.desk.get(`/api/v1/customers/${id}/link-suggestions`),
      world.colleague.desk.patch(`/api/v1/customers/${id}`, { name: 'x' }),
      world.colleague.desk.post(`/api/v1/customers/${id}/notes`, { body: 'x' }),
    ];
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([
      404, 404, 404, 404, 404,
    ]);
    const { body } = await world.colleague.desk.get<{ items: { id: string }[] }>(
      '/api/v1/customers',
    );
    expect(body.items.map((row) => row.id)).toEqual([world.anna.customerId]);
  });

  it('tell who handled them last, where, and with what outcome', async () => {
    const { id: conversationId } = await world.desk.rows.conversation({
      channelId: world.forum,
      network: 'discourse',
      kind: 'review',
      identityId: world.anna.id,
      rating: 2,
      status: 'resolved',
    });
    await world.desk.db.query(
      `insert into closure (id, conversation_id, outcome, resolved_by, at) values (gen_random_uuid(), $1, 'solved', $2, $3)`,
      [conversationId, world.colleague.id, minute(30)],
    );
    expect((await world.show(world.anna.customerId)).body.summary).toEqual({
      conversationCount: 2,
      openCount: 1,
      complaints30d: 0,
      complaints365d: 0,
      complaintTopics: [],
      moods: [],
      matters: [],
      lastHandledBy: {
        name: world.colleague.name,
        network: 'discourse',
        channelName: 'Forum',
        at: minute(30).toISOString(),
        outcome: 'solved',
      },
      ratings: [{ rating: 2, at: minute(0).toISOString() }],
    });
    expect((await world.show(world.anna.customerId, world.colleague)).body.summary).toMatchObject({
      conversationCount: 1,
      lastHandledBy: null,
    });
  });

  it('are changed by what is given, and told once', async () => {
    const change = (body: object) =>
      world.agent.desk.patch<CustomerView>(`/api/v1/customers/${world.anna.customerId}`, body);
    expect((await change({ email: 'anna@mail.example', language: 'nl' })).body).toMatchObject({
      name: 'Anna Verhoeven',
      email: 'anna@mail.example',
      language: 'nl',
    });
    expect((await change({ email: null })).body).toMatchObject({ email: null, language: 'nl' });
    await change({ language: 'nl' });
    expect(await world.eventTypes()).toEqual(['customer.changed', 'customer.changed']);
  });

  it.each([
    { name: '' },
    { name: null },
    { name: 'a\nb' },
    { email: 'x' },
    { phone: 'call me' },
    { language: 'dutch' },
    { id: 'x' },
    { search: 'x' },
    [],
  ])('refuse %j', async (body) => {
    expect(
      (await world.agent.desk.patch(`/api/v1/customers/${world.anna.customerId}`, body)).status,
    ).toBe(400);
  });

  it('carry notes that only their author or an administrator removes', async () => {
    const { status, body } = await world.agent.desk.post<CustomerView>(
      `/api/v1/customers/${world.anna.customerId}/notes`,
      { body: ' Prefers mail ' },
    );
    expect([status, body.notes.map((note) => [note.body, note.can])]).toEqual([
      201,
      [['Prefers mail', ['remove']]],
    ]);
    const path = `/api/v1/customers/${world.anna.customerId}/notes/${body.notes[0]!.id}`;
    expect((await world.colleague.desk.delete(path)).status).toBe(403);
    expect((await world.administrator.desk.delete<CustomerView>(path)).body.notes).toEqual([]);
    expect((await world.agent.desk.delete(path)).status).toBe(404);
    expect(await world.desk.db.query('select removed_by from customer_note')).toEqual([
      { removed_by: world.administrator.id },
    ]);
  });

  it('keep the notes of a person who turns out to be them, and give them back', async () => {
    await world.desk.rows.note({
      customerId: world.annaOnForum.customerId,
      body: 'from the forum',
    });
    const { body } = await world.link(world.anna.customerId, world.annaOnForum.id);
    expect(body.notes.map((note) => note.body)).toEqual(['from the forum']);
    await world.agent.desk.delete(
      `/api/v1/links/${body.identities.find(({ id }) => id === world.annaOnForum.id)!.link!.id}`,
    );
    expect((await world.show(world.anna.customerId)).body.notes).toEqual([]);
    expect(
      (await world.show(world.annaOnForum.customerId)).body.notes.map((note) => note.body),
    ).toEqual(['from the forum']);
  });
});
