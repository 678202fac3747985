import { randomUUID } from 'node:crypto';
import { minute } from '../reading/support/desk-rows.js';
import { type CustomerView, TwoAnnas } from './support/two-annas.js';

interface Timeline {
  items: { type: string; event?: { title: string }; note?: { body: string } }[];
}

describe('customers who are one person', () => {
  const world = new TwoAnnas();
  beforeAll(() => world.open());
  afterAll(() => world.close());
  beforeEach(() => world.fill());
  afterEach(() => world.empty());

  const merge = (keptId: string, absorbedId: string, who = world.agent) =>
    who.desk.post<CustomerView & { code: string }>(`/api/v1/customers/${keptId}/merges`, {
      absorbedId,
      evidence: 'crm',
      detail: 'Same account number',
    });
  const undo = (id: string) => world.agent.desk.delete<CustomerView>(`/api/v1/merges/${id}`);
  const titles = async (id: string, who = world.agent) =>
    (
      await who.desk.get<Timeline>(`/api/v1/customers/${id}/timeline?kinds=event,note`)
    ).body.items.map(({ event, note }) => event?.title ?? note?.body);
  const buys = (customerId: string, title: string) =>
    world.desk.db.query(
      `insert into customer_event (id, customer_id, kind, title, amount, currency, at, source, external_key)
       values ($1::uuid, $2, 'purchase', $3, 12.50, 'EUR', now(), 'shop', $1::text)`,
      [randomUUID(), customerId, title],
    );

  it('are shown as one, say on whose word, and are found by either id', async () => {
    await buys(world.annaOnForum.customerId, 'A kettle');
    const { status, body } = await merge(world.anna.customerId, world.annaOnForum.customerId);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: world.anna.customerId,
      merges: [
        {
          absorbedId: world.annaOnForum.customerId,
          absorbedName: 'Anna Verhoeven',
          evidence: 'crm',
          detail: 'Same account number',
          by: { id: world.agent.id },
        },
      ],
    });
    expect(body.identities).toHaveLength(2);
    expect(await titles(world.anna.customerId)).toEqual(['A kettle']);
    expect((await world.show(world.annaOnForum.customerId)).body.id).toBe(world.anna.customerId);
    expect(await world.eventTypes()).toEqual([
      'customer.merged',
      'customer.changed',
      'customer.changed',
    ]);
  });

  it('are two again with everything of theirs, also what came in between', async () => {
    const { body } = await merge(world.anna.customerId, world.annaOnForum.customerId);
    const rows = world.desk.rows;
    await rows.conversation({ channelId: world.forum, identityId: world.annaOnForum.id });
    await buys(world.annaOnForum.customerId, 'Bought by the key of the second');
    await world.agent.desk.post(`/api/v1/customers/${world.annaOnForum.customerId}/notes`, {
      body: 'Written of the person',
    });
    expect(await titles(world.anna.customerId)).toHaveLength(2);
    expect(await world.conversationsOf(world.anna.customerId)).toBe(3);

    expect((await undo(body.merges[0]!.id)).status).toBe(200);
    expect(await titles(world.anna.customerId)).toEqual(['Written of the person']);
    expect(await titles(world.annaOnForum.customerId)).toEqual(['Bought by the key of the second']);
    expect([
      await world.conversationsOf(world.anna.customerId),
      await world.conversationsOf(world.annaOnForum.customerId),
    ]).toEqual([1, 2]);
  });

  it('let a link within them be undone alone, in any order', async () => {
    const third = await world.desk.rows.identity({ network: 'x', name: 'A. V.' });
    await world.desk.rows.conversation({ channelId: world.page, identityId: third.id });
    const linked = await world.link(world.annaOnForum.customerId, third.id);
    const { body } = await merge(world.anna.customerId, world.annaOnForum.customerId);
    expect(body.identities).toHaveLength(3);
    await world.agent.desk.delete(`/api/v1/links/${world.linkIdOf(linked.body, third)}`);
    expect((await world.show(world.anna.customerId)).body.identities).toHaveLength(2);
    await undo(body.merges[0]!.id);
    expect(
      await world.desk.db.query(
        `select count(*)::int as n from identity where customer_id <> coalesce(home_customer_id, customer_id)
         union all select count(*)::int from customer where part_of is not null`,
      ),
    ).toEqual([{ n: 0 }, { n: 0 }]);
  });

  it('come apart whole after links, merges and arrivals in any order', async () => {
    const people = [world.anna, world.annaOnForum];
    for (let n = 0; n < 3; n += 1) {
      const identity = await world.desk.rows.identity({ name: `Somebody ${n}` });
      await world.desk.rows.conversation({ channelId: world.page, identityId: identity.id });
      people.push(identity);
    }
    const said: string[] = [];
    const wrote = new Map(people.map(({ customerId }) => [customerId, 1]));
    let state = 20_261_122;
    const pick = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
    const takeBack = async () => {
      const [path] = said.splice(pick(said.length), 1);
      expect((await world.agent.desk.delete(path!)).status).toBe(200);
    };
    for (let step = 0; step < 30; step += 1) {
      const [one, other] = [people[pick(people.length)]!, people[pick(people.length)]!];
      const act = pick(5);
      if (act === 0) {
        await world.desk.rows.conversation({ channelId: world.page, identityId: one.id });
        wrote.set(one.customerId, wrote.get(one.customerId)! + 1);
      } else if (act === 1 || act === 2) {
        const { status, body } = await world.link(other.customerId, one.id);
        if (status === 201) said.push(`/api/v1/links/${world.linkIdOf(body, one)}`);
      } else if (act === 3) {
        const { status, body } = await merge(one.customerId, other.customerId);
        if (status === 201) said.push(`/api/v1/merges/${body.merges[0]!.id}`);
      } else if (said.length > 0) await takeBack();
    }
    expect(said.length).toBeGreaterThan(0);
    while (said.length > 0) await takeBack();
    const owners = await world.desk.db.query<{ id: string; customer_id: string }[]>(
      'select id, customer_id from identity',
    );
    expect(new Map(owners.map((row) => [row.id, row.customer_id]))).toEqual(
      new Map(people.map(({ id, customerId }) => [id, customerId])),
    );
    for (const [customerId, count] of wrote)
      expect(await world.conversationsOf(customerId)).toBe(count);
  });

  it('are previewed before anybody merges them, and merged once by two colleagues', async () => {
    await world.desk.rows.note({ customerId: world.annaOnForum.customerId });
    const path = `/api/v1/customers/${world.anna.customerId}/merge-preview?with=${world.annaOnForum.customerId}`;
    const { body } = await world.agent.desk.get<{ moves: object }>(path);
    expect(body.moves).toEqual({
      identities: 1,
      conversations: 1,
      notes: 1,
      keys: 0,
      attributes: 0,
      events: 0,
      consents: 0,
      segments: 0,
    });
    const answers = await Promise.all([
      merge(world.anna.customerId, world.annaOnForum.customerId),
      merge(world.annaOnForum.customerId, world.anna.customerId),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('customers.merged');
    expect((await world.agent.desk.get(path)).status).toBe(409);
  });

  it('are not merged by who sees one of them alone', async () => {
    expect(
      (await merge(world.anna.customerId, world.annaOnForum.customerId, world.colleague)).status,
    ).toBe(404);
  });

  it('keep what they agreed to, until it is withdrawn', async () => {
    const path = `/api/v1/customers/${world.anna.customerId}/consents`;
    const { body } = await world.agent.desk.post<CustomerView>(path, {
      purpose: 'Newsletter',
      basis: 'consent',
    });
    expect(body.consents).toMatchObject([
      { purpose: 'Newsletter', withdrawnAt: null, by: { id: world.agent.id } },
    ]);
    const gone = await world.agent.desk.delete<CustomerView>(`${path}/${body.consents[0]!.id}`);
    expect(gone.body.consents[0]?.withdrawnAt).not.toBeNull();
    const early = { purpose: 'x', basis: 'contract', givenAt: '2999-01-01T00:00:00Z' };
    expect((await world.agent.desk.post(path, early)).status).toBe(422);
    const { body: page } = await world.agent.desk.get<Timeline>(
      `/api/v1/customers/${world.anna.customerId}/timeline?kinds=consent`,
    );
    expect(page.items).toMatchObject([
      { type: 'consent', consent: { change: 'withdrawn' } },
      { type: 'consent', consent: { change: 'given' } },
    ]);
  });

  it('complained so often, on the channels of who asks', async () => {
    const complain = async (channelId: string, identityId: string) => {
      const { id: conversationId } = await world.desk.rows.conversation({ channelId, identityId });
      const { id } = await world.desk.rows.message({
        conversationId,
        channelId,
        authorIdentityId: identityId,
        sentAt: new Date(),
      });
      await world.desk.db.query(
        `update conversation_participant set last_at = now() where conversation_id = $1`,
        [conversationId],
      );
      await world.desk.db.query(
        `insert into message_label (message_id, sentiment, intents) values ($1, 'negative', '{complaint}');`,
        [id],
      );
      await world.counts(id);
    };
    await complain(world.page, world.anna.id);
    await complain(world.forum, world.annaOnForum.id);
    await complain(world.forum, world.annaOnForum.id);
    await merge(world.anna.customerId, world.annaOnForum.customerId);
    const { body } = await world.show(world.anna.customerId);
    expect(body.summary).toMatchObject({
      complaints30d: 3,
      complaints365d: 3,
      complaintTopics: [{ topicId: null, last30d: 3, last365d: 3 }],
      moods: [{ negative: 3, positive: 0 }],
    });
    expect((await world.show(world.anna.customerId, world.colleague)).body.summary).toMatchObject({
      complaints30d: 1,
    });
    const { body: list } = await world.agent.desk.get<{
      items: { customer: { complaints30d: number } }[];
    }>(`/api/v1/conversations?customerId=${world.anna.customerId}`);
    expect(new Set(list.items.map(({ customer }) => customer.complaints30d))).toEqual(new Set([3]));
    const found = await world.agent.desk.get<Timeline>(
      `/api/v1/customers/${world.anna.customerId}/timeline?kinds=complaint`,
    );
    expect(found.body.items).toHaveLength(3);
  });

  it('stand in the list once, in the order that was asked for, page by page', async () => {
    const names: string[] = [];
    for (const [n, followers] of [5, 50, 500].entries()) {
      const name = `Listed ${n} ${randomUUID().slice(0, 8)}`;
      const identity = await world.desk.rows.identity({ name, followers });
      const at = minute(100 - n);
      await world.desk.rows.conversation({
        channelId: world.page,
        identityId: identity.id,
        lastMessageAt: at,
      });
      names.push(name);
    }
    const listed = async (query: string) => {
      const all: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: { items: { name: string }[]; nextCursor: string | null } = (
          await world.agent.desk.get<{ items: { name: string }[]; nextCursor: string | null }>(
            `/api/v1/customers?limit=2${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
          )
        ).body;
        all.push(...page.items.map(({ name }) => name));
        cursor = page.nextCursor;
      }
      return all;
    };
    expect((await listed('')).filter((name) => names.includes(name))).toEqual(names);
    expect(await listed('')).toHaveLength(5);
    expect(await listed('&sort=followers')).toEqual([...names].reverse());
    expect((await listed('&sort=newest')).slice(0, 3)).toEqual([...names].reverse());
    await merge(world.anna.customerId, world.annaOnForum.customerId);
    expect(await listed('')).toHaveLength(4);
    expect(await listed('&q=verhoeven')).toEqual(['Anna Verhoeven']);
  });
});
