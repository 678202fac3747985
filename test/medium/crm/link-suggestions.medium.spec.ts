import { TwoAnnas } from './support/two-annas.js';

describe('suggestions to link', () => {
  const world = new TwoAnnas();
  beforeAll(() => world.open());
  afterAll(() => world.close());
  beforeEach(() => world.fill());
  afterEach(() => world.empty());

  const suggested = async (id: string, who = world.agent) =>
    (
      await who.desk.get<{ items: { identityId: string; reason: string }[] }>(
        `/api/v1/customers/${id}/link-suggestions`,
      )
    ).body.items;

  it('say why, and link nothing by themselves', async () => {
    expect(await suggested(world.anna.customerId)).toMatchObject([
      { identityId: world.annaOnForum.id, reason: 'same-handle-and-name' },
    ]);
    await world.desk.db.query(
      `update customer set email = 'Anna@mail.example' where id = any($1)`,
      [[world.anna.customerId, world.annaOnForum.customerId]],
    );
    expect(await suggested(world.anna.customerId)).toMatchObject([{ reason: 'same-email' }]);
    expect((await world.show(world.anna.customerId)).body.identities).toHaveLength(1);
  });

  it('see the same number, however it is written', async () => {
    await world.desk.db.query(`update identity set handle = null`);
    await world.desk.db.query(`update customer set phone = '+32 475 12.34.56' where id = $1`, [
      world.anna.customerId,
    ]);
    await world.desk.db.query(`update customer set phone = '+32475/123456' where id = $1`, [
      world.annaOnForum.customerId,
    ]);
    expect(await suggested(world.anna.customerId)).toMatchObject([
      { identityId: world.annaOnForum.id, reason: 'same-phone' },
    ]);
  });

  it('name nobody of foreign channels', async () => {
    expect(await suggested(world.anna.customerId, world.colleague)).toEqual([]);
  });
});
