import { minute } from '../reading/support/desk-rows.js';
import { TwoAnnas } from './support/two-annas.js';

interface Suggested {
  customerId: string;
  strength: string;
  identities: { id: string }[];
  evidence: { reason: string; value: string }[];
}

describe('suggestions to link', () => {
  const world = new TwoAnnas();
  beforeAll(() => world.open());
  afterAll(() => world.close());
  beforeEach(() => world.fill());
  afterEach(() => world.empty());

  const suggested = async (id: string, who = world.agent) =>
    (await who.desk.get<{ items: Suggested[] }>(`/api/v1/customers/${id}/link-suggestions`)).body
      .items;
  const reasons = async (id: string) =>
    (await suggested(id)).flatMap(({ evidence }) => evidence.map(({ reason }) => reason));
  const know = (id: string, field: 'email' | 'phone', value: string) =>
    world.desk.db.query(`update customer set ${field} = $2 where id = $1`, [id, value]);
  const dismiss = (id: string, otherId: string) =>
    world.agent.desk.post<{ items: Suggested[] }>(
      `/api/v1/customers/${id}/link-suggestions/${otherId}/dismiss`,
      {},
    );

  it('say why and how sure, and link nothing by themselves', async () => {
    expect(await suggested(world.anna.customerId)).toMatchObject([
      {
        customerId: world.annaOnForum.customerId,
        strength: 'likely',
        identities: [{ id: world.annaOnForum.id }],
        evidence: [
          { reason: 'same-handle-and-name', value: '@averhoeven' },
          { reason: 'same-rare-name', value: 'Anna Verhoeven' },
        ],
      },
    ]);
    await know(world.anna.customerId, 'email', 'Anna@mail.example');
    await know(world.annaOnForum.customerId, 'email', 'anna@mail.example');
    expect((await suggested(world.anna.customerId))[0]).toMatchObject({
      strength: 'strong',
      evidence: [{ reason: 'same-email', value: 'anna@mail.example' }, {}, {}],
    });
    expect((await world.show(world.anna.customerId)).body.identities).toHaveLength(1);
  });

  it('see the same number, however it is written', async () => {
    await world.desk.db.query(`update identity set handle = null`);
    await know(world.anna.customerId, 'phone', '+32 475 12.34.56');
    await know(world.annaOnForum.customerId, 'phone', '+32475/123456');
    expect(await reasons(world.anna.customerId)).toContain('same-phone');
  });

  it('read what customers give in their messages, from either side', async () => {
    await world.desk.db.query(`update identity set handle = null; update customer set name = 'A'`);
    const text = 'My mail is anna.v@mail.example';
    const { id: conversationId } = await world.desk.rows.conversation({
      channelId: world.forum,
      identityId: world.annaOnForum.id,
      lastMessageAt: minute(3),
    });
    const authorIdentityId = world.annaOnForum.id;
    await world.desk.rows.message({
      conversationId,
      channelId: world.forum,
      authorIdentityId,
      text,
    });
    await know(world.anna.customerId, 'email', 'anna.v@mail.example');
    for (const id of [world.anna.customerId, world.annaOnForum.customerId])
      expect((await suggested(id))[0]?.evidence).toEqual([
        { reason: 'given-in-message', value: 'anna.v@mail.example' },
      ]);
  });

  it('know somebody who stands in the records alone, by their key', async () => {
    const { id } = await world.desk.rows.customer({ name: 'A. V.' });
    await world.desk.db.query(
      `insert into customer_key (source, external_key, customer_id) values ('discourse', $1, $2)`,
      [world.annaOnForum.externalId, id],
    );
    const found = await suggested(world.annaOnForum.customerId, world.administrator);
    expect(found[0]).toMatchObject({
      customerId: id,
      strength: 'certain',
      identities: [],
      evidence: [{ reason: 'signed-in-visit' }],
    });
  });

  it('stay away once dismissed, until there is new evidence', async () => {
    const { status, body } = await dismiss(world.anna.customerId, world.annaOnForum.customerId);
    expect([status, body.items]).toEqual([200, []]);
    expect(await suggested(world.annaOnForum.customerId)).toEqual([]);
    await know(world.anna.customerId, 'phone', '+32 475 12 34 56');
    await know(world.annaOnForum.customerId, 'phone', '0032475123456');
    expect(await reasons(world.annaOnForum.customerId)).toContain('same-phone');
    expect((await dismiss(world.anna.customerId, world.anna.customerId)).status).toBe(404);
  });

  it('name nobody of foreign channels', async () => {
    expect(await suggested(world.anna.customerId, world.colleague)).toEqual([]);
  });
});
