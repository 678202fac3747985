import { randomUUID } from 'node:crypto';
import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Customer {
  id: string;
  segments: { segment: string; reason: string; byHand: boolean }[];
}

interface Rule {
  segment: string;
  version: number;
  thresholds: Record<string, number | string | null>;
  members: number;
}

const BROKEN = 'This is a scandal, the app is broken again and nobody helps. Terrible service!';
/** Corrections teach the desk, so what is corrected is said nowhere else. */
const LATE = 'My transfer never arrived. I am furious, what a disgrace, I want my money back!';

describe('segments by rules', () => {
  let world: DeskWorld;
  let lead: Person;
  let agent: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    lead = await world.person('supervisor');
    agent = await world.person();
  });
  afterAll(() => world.close());

  /** Somebody who has complained so many times, each time in a conversation of its own. */
  const complainer = async (times: number, words = BROKEN) => {
    const author = `Cross ${randomUUID().slice(0, 8)}`;
    let conversationId = '';
    for (let n = 0; n < times; n += 1)
      ({ conversationId } = await world.customerSays({
        do: 'comment',
        author,
        text: `${words} (${n})`,
      }));
    const { body } = await agent.desk.get<{ customer: { id: string } }>(
      `/api/v1/conversations/${conversationId}`,
    );
    return { conversationId, id: body.customer.id, author };
  };

  const customer = async (id: string) =>
    (await agent.desk.get<Customer>(`/api/v1/customers/${id}`)).body;
  const isIn = (id: string, ...segments: string[]) =>
    eventually(async () => {
      const names = (await customer(id)).segments.map(({ segment }) => segment);
      expect(names.sort()).toEqual([...segments].sort());
    });
  const rule = async (segment: string) =>
    (await lead.desk.get<{ items: Rule[] }>('/api/v1/segment-rules')).body.items.find(
      (one) => one.segment === segment,
    )!;
  const changes = (id: string) =>
    world.db.query<{ segment: string; gained: boolean; reason: string }[]>(
      `select segment, gained, reason from segment_change where customer_id = $1 order by at, id`,
      [id],
    );

  it('follow what customers say, with reasons, and reach the facts of their conversations', async () => {
    const { id, conversationId } = await complainer(3, LATE);
    await isIn(id, 'dissatisfied');
    const [found] = (await customer(id)).segments;
    expect(found).toMatchObject({ byHand: false });
    expect(found!.reason).toContain('3 complaints in 30 days');
    expect(await changes(id)).toMatchObject([{ segment: 'dissatisfied', gained: true }]);

    const inList = async (segment: string) =>
      (
        await agent.desk.get<{ items: { id: string }[] }>(
          `/api/v1/conversations?segment=${segment}&customerId=${id}`,
        )
      ).body.items.map((row) => row.id);
    expect(await inList('dissatisfied')).toContain(conversationId);
    expect(await inList('vip')).toEqual([]);

    const messages = await world.db.query<{ id: string }[]>(
      `select m.id from message m join conversation_participant p using (conversation_id)
       join identity i on i.id = p.identity_id where i.customer_id = $1`,
      [id],
    );
    for (const message of messages)
      await agent.desk.put(`/api/v1/messages/${message.id}/label`, {
        language: 'en',
        sentiment: 'neutral',
        intents: ['question'],
      });
    await isIn(id);
    expect((await changes(id)).at(-1)).toMatchObject({ gained: false, segment: 'dissatisfied' });
  });

  it('yield to the word of a colleague, until it ends', async () => {
    const { id } = await complainer(3);
    await isIn(id, 'dissatisfied');
    const say = (segment: string, isMember: boolean, expiresAt: string | null = null) =>
      agent.desk.put<Customer>(`/api/v1/customers/${id}/segments/${segment}`, {
        reason: 'We spoke on the phone',
        isMember,
        expiresAt,
      });
    const end = new Date(Date.now() + 3_600_000).toISOString();
    expect((await say('vip', true)).body.segments.map((one) => one.segment)).toContain('vip');
    const denied = await say('dissatisfied', false, end);
    expect(denied.body.segments.map((one) => one.segment)).toEqual(['vip']);
    await eventually(async () =>
      expect(await changes(id)).toContainEqual({
        segment: 'dissatisfied',
        gained: false,
        reason: 'We spoke on the phone',
      }),
    );
    const due = () =>
      world.db.query<{ at: Date }[]>(
        `select due_at as at from segment_due where customer_id = $1`,
        [id],
      );
    await eventually(async () =>
      expect((await due()).map(({ at }) => at.toISOString())).toEqual([end]),
    );
    // The hour passes.
    for (const [table, column] of [
      ['customer_segment', 'expires_at'],
      ['segment_due', 'due_at'],
    ])
      await world.db.query(
        `update ${table} set ${column} = now() - interval '1 second'
         where customer_id = $1 and ${column} is not null`,
        [id],
      );
    await isIn(id, 'dissatisfied', 'vip');
    await eventually(async () =>
      expect((await changes(id)).at(-1)).toMatchObject({ segment: 'dissatisfied', gained: true }),
    );
  });

  it('change with their rule: first seen, then versioned, never over a newer one', async () => {
    const { id, author } = await complainer(1);
    await world.db.query(
      `insert into customer_event (id, customer_id, kind, title, at, source, external_key)
       values ($1::uuid, $2, 'purchase', 'Card', now() - interval '10 days', 'shop', gen_random_uuid()),
         ($3::uuid, $2, 'order', 'Card', now() - interval '200 days', 'shop', gen_random_uuid())`,
      [randomUUID(), id, randomUUID()],
    );
    await agent.desk.patch(`/api/v1/customers/${id}`, { phone: '+32 2 555 01 99' });
    await isIn(id, 'buyer');
    const before = await rule('buyer');
    const wanted = { isOn: true, thresholds: { purchases: 2, days: 100 } };
    const preview = await lead.desk.post<{ lose: { count: number; examples: object[] } }>(
      '/api/v1/segment-rules/buyer/preview',
      wanted,
    );
    expect(preview.body).toMatchObject({
      now: before.members,
      lose: { count: 1, examples: [{ id, name: author }] },
    });
    const change = (version: number, body: object = wanted) =>
      lead.desk.put<{ code?: string }>('/api/v1/segment-rules/buyer', { ...body, version });
    expect((await change(before.version)).status).toBe(200);
    await isIn(id);
    expect(await change(before.version)).toMatchObject({
      status: 409,
      body: { code: 'segment-rule.changed-meanwhile' },
    });
    expect(await change(1, { isOn: true, thresholds: { purchases: 0, days: 100 } })).toMatchObject({
      status: 422,
      body: { code: 'segment-rule.invalid' },
    });
    const versions = await lead.desk.get<{ items: object[] }>(
      '/api/v1/segment-rules/buyer/versions',
    );
    expect(versions.body.items).toMatchObject([{ version: 1, thresholds: wanted.thresholds }]);
  });

  it('list influencers by reach, in a file that no spreadsheet computes', async () => {
    const { id } = await complainer(1);
    await world.db.query(`update identity set followers = 50000 where customer_id = $1`, [id]);
    await agent.desk.patch(`/api/v1/customers/${id}`, { name: '=SUM(A1)' });
    await isIn(id, 'influencer');
    const { body } = await agent.desk.get<{ items: object[] }>(
      '/api/v1/segments/influencer/members',
    );
    expect(body.items).toMatchObject([
      { id, followers: 50_000, growth: null, lastTalk: { network: 'facebook' } },
    ]);
    const forged = Buffer.from('["x","y"]').toString('base64url');
    const { status } = await agent.desk.get(`/api/v1/segments/influencer/members?cursor=${forged}`);
    expect(status).toBe(400);
    const csv = await fetch(agent.address('/api/v1/segments/influencer/members/csv'), {
      headers: { authorization: agent.authorization },
    });
    expect(await csv.text()).toContain("'=SUM(A1),50000 followers on 1 profile");
  });
});
