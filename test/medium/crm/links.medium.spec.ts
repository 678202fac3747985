import type { Identity } from '../../../server/crm/data/identity.entity.js';
import { DeskAudience } from '../../../server/desk/conversations/application/desk-audience.js';
import {
  ALL_CHANNELS,
  channelRoom,
} from '../../../server/desk/conversations/application/desk-door.js';
import { WatchRepository } from '../../../server/desk/conversations/data/watch.repository.js';
import type { StoredEvent } from '../../../server/platform/events/index.js';
import { Identities } from '../../../server/crm/index.js';
import { minute } from '../reading/support/desk-rows.js';
import { type CustomerView, TwoAnnas } from './support/two-annas.js';

describe('profiles linked with evidence', () => {
  const world = new TwoAnnas();
  beforeAll(() => world.open());
  afterAll(() => world.close());
  beforeEach(() => world.fill());
  afterEach(() => world.empty());

  it('are one person with all conversations, and say on whose word', async () => {
    const { status, body } = await world.link(world.anna.customerId, world.annaOnForum.id);
    expect(status).toBe(201);
    expect(body.identities.map(({ id }) => id).sort()).toEqual(
      [world.anna.id, world.annaOnForum.id].sort(),
    );
    expect(body.identities.find(({ id }) => id === world.annaOnForum.id)?.link).toMatchObject({
      evidence: 'given-by-customer',
      detail: 'wrote her handle',
      by: { id: world.agent.id },
    });
    expect(body.identities.find(({ id }) => id === world.anna.id)?.link).toBeNull();
    expect([
      body.summary.conversationCount,
      await world.conversationsOf(world.anna.customerId),
    ]).toEqual([2, 2]);
    expect(await world.eventTypes()).toEqual(['identity.linked']);
  });

  it('are two again after the unlink, each with everything of theirs, also what came in between', async () => {
    const before = [
      await world.conversationsOf(world.anna.customerId),
      await world.conversationsOf(world.annaOnForum.customerId),
    ];
    const linked = await world.link(world.anna.customerId, world.annaOnForum.id);
    await world.desk.rows.conversation({
      channelId: world.forum,
      network: 'discourse',
      identityId: world.annaOnForum.id,
    });
    await world.desk.rows.conversation({ channelId: world.page, identityId: world.anna.id });
    await world.desk.db.transaction((manager) =>
      world.desk
        .get(Identities)
        .resolve(manager, 'discourse', [
          { externalId: world.annaOnForum.externalId, seenAt: minute(9), name: 'Anna V.' },
        ]),
    );
    expect(await world.conversationsOf(world.anna.customerId)).toBe(4);

    const linkId = linked.body.identities.find(({ id }) => id === world.annaOnForum.id)!.link!.id;
    const { status, body } = await world.agent.desk.delete<CustomerView>(`/api/v1/links/${linkId}`);
    expect([status, body.id, body.identities.map(({ id }) => id)]).toEqual([
      200,
      world.anna.customerId,
      [world.anna.id],
    ]);
    expect([
      await world.conversationsOf(world.anna.customerId),
      await world.conversationsOf(world.annaOnForum.customerId),
    ]).toEqual(before.map((n) => n + 1));
    expect(await world.eventTypes()).toEqual(['identity.linked', 'identity.unlinked']);
  });

  it('undone twice are undone once, and can be linked anew', async () => {
    const { body } = await world.link(world.anna.customerId, world.annaOnForum.id);
    const linkId = body.identities.find(({ id }) => id === world.annaOnForum.id)!.link!.id;
    await Promise.all([1, 2, 3].map(() => world.agent.desk.delete(`/api/v1/links/${linkId}`)));
    expect(await world.eventTypes()).toEqual(['identity.linked', 'identity.unlinked']);
    expect((await world.link(world.annaOnForum.customerId, world.anna.id)).status).toBe(201);
  });

  it('stay whole when links of one person are undone in any order', async () => {
    const third = await world.desk.rows.identity({ network: 'x' });
    await world.desk.rows.conversation({ channelId: world.page, identityId: third.id });
    const one = await world.link(world.anna.customerId, world.annaOnForum.id);
    const two = await world.link(world.anna.customerId, third.id);
    const idOf = (customer: CustomerView, identity: Identity) =>
      customer.identities.find(({ id }) => id === identity.id)!.link!.id;
    await world.agent.desk.delete(`/api/v1/links/${idOf(one.body, world.annaOnForum)}`);
    await world.agent.desk.delete(`/api/v1/links/${idOf(two.body, third)}`);
    const owners = await world.desk.db.query<{ id: string; customer_id: string }[]>(
      'select id, customer_id from identity',
    );
    expect(new Map(owners.map((row) => [row.id, row.customer_id]))).toEqual(
      new Map(
        [world.anna, world.annaOnForum, third].map((identity) => [
          identity.id,
          identity.customerId,
        ]),
      ),
    );
  });

  it('refuse a second link, and one of what is theirs already', async () => {
    await world.link(world.anna.customerId, world.annaOnForum.id);
    const other = await world.desk.rows.identity();
    await world.desk.rows.conversation({ channelId: world.page, identityId: other.id });
    for (const answer of [
      await world.link(world.anna.customerId, world.annaOnForum.id),
      await world.link(other.customerId, world.annaOnForum.id),
      await world.link(world.anna.customerId, world.anna.id),
    ])
      expect([answer.status, answer.body.code]).toEqual([409, 'identity.linked']);
  });

  it('are linked once by two colleagues at the same moment', async () => {
    const other = await world.desk.rows.identity();
    await world.desk.rows.conversation({ channelId: world.page, identityId: other.id });
    const answers = await Promise.all([
      world.link(world.anna.customerId, world.annaOnForum.id),
      world.link(other.customerId, world.annaOnForum.id),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('cannot be reached through a profile or a customer of foreign channels', async () => {
    expect(
      (await world.link(world.anna.customerId, world.annaOnForum.id, {}, world.colleague)).status,
    ).toBe(404);
    expect(
      (await world.link(world.annaOnForum.customerId, world.anna.id, {}, world.colleague)).status,
    ).toBe(404);
    expect(await world.eventTypes()).toEqual([]);
  });

  it.each([
    { evidence: 'looks-alike' },
    { evidence: undefined },
    { identityId: 'x' },
    { detail: 'x'.repeat(501) },
    { customerId: 'x' },
  ])('refuse %j', async (over) => {
    expect((await world.link(world.anna.customerId, world.annaOnForum.id, over)).status).toBe(400);
  });

  it('are told to the screens of those who may see one of the two', async () => {
    await world.link(world.anna.customerId, world.annaOnForum.id);
    const [event] = await world.desk.db.query<StoredEvent[]>(
      `select id, type, data, null as "conversationId", null as seq from event where type = 'identity.linked'`,
    );
    const audience = new DeskAudience(new WatchRepository(), world.desk.db);
    const hints = await audience.hintsFor([event!]);
    expect(new Set(hints.map(({ name }) => name))).toEqual(new Set(['customer']));
    expect(new Set(hints.map(({ payload }) => payload['customerId']))).toEqual(
      new Set([world.anna.customerId, world.annaOnForum.customerId]),
    );
    expect(new Set(hints.map(({ room }) => room))).toEqual(
      new Set([ALL_CHANNELS, channelRoom(world.page), channelRoom(world.forum)]),
    );
  });

  it('write the audit log', async () => {
    await world.link(world.anna.customerId, world.annaOnForum.id);
    const { body } = await world.administrator.desk.get<{
      items: { action: string; actor: { id: string } }[];
    }>('/api/v1/audit?action=identity.linked');
    expect(body.items[0]).toMatchObject({
      action: 'identity.linked',
      actor: { id: world.agent.id },
    });
  });
});
