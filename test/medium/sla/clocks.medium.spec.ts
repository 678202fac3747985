import { FollowRepository } from '../../../server/desk/work-rules/sla/data/follow.repository.js';
import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Due {
  at: string;
  clock: string;
  state: string;
}

interface ClockView {
  kind: string;
  state: string;
  isLate: boolean;
  dueAt: string | null;
  minutes: number;
  policy: string;
  log: { threshold: string; dueAt: string }[];
}

const MINUTE = 60_000;
const everyPriority = (kind: string, minutes: number) =>
  [1, 2, 3, 4].map((priority) => ({ priority, kind, minutes, time: 'calendar' }));

const aPolicy = (over: Record<string, unknown> = {}) => ({
  name: 'Everybody',
  condition: { all: [] },
  calendarId: null,
  targets: [...everyPriority('first-reply', 60), ...everyPriority('resolution', 600)],
  warnings: [{ share: 75 }],
  automaticAnswerStops: false,
  enabled: true,
  ...over,
});

describe('clocks on a desk at work', () => {
  let world: DeskWorld;
  let lead: Person;
  let agent: Person;
  let policyId: string;

  beforeAll(async () => {
    world = await DeskWorld.open();
    lead = await world.person('supervisor');
    agent = await world.person();
    const made = await lead.desk.post<{ id: string }>('/api/v1/policies', aPolicy());
    expect(made.status).toBe(201);
    policyId = made.body.id;
  });
  afterAll(() => world.close());

  const says = async (text: string): Promise<string> =>
    (await world.customerSays({ do: 'comment', text } as never)).conversationId;
  const due = async (id: string): Promise<Due | null> =>
    (await agent.desk.get<{ due: Due | null }>(`/api/v1/conversations/${id}`)).body.due;
  const clocks = async (id: string): Promise<ClockView[]> =>
    (await agent.desk.get<{ items: ClockView[] }>(`/api/v1/conversations/${id}/clocks`)).body.items;
  const events = (id: string, type: string): Promise<{ data: Record<string, unknown> }[]> =>
    world.db.query(`select data from event where conversation_id = $1 and type = $2 order by seq`, [
      id,
      type,
    ]);
  /** As if the customer had written so long ago. */
  const longAgo = async (id: string, minutes: number): Promise<void> => {
    await world.db.query(
      `update message set sent_at = sent_at - make_interval(mins => $2) where conversation_id = $1`,
      [id, minutes],
    );
    await world.get(FollowRepository).ask(id);
  };

  it('begin with the customer’s word, and stop with the reply that they can see', async () => {
    const id = await says('When does the branch open?');
    await eventually(async () => expect(await due(id)).toMatchObject({ clock: 'first-reply' }));
    const [{ at }] = (await world.db.query<{ at: Date }[]>(
      `select sent_at as at from message where conversation_id = $1`,
      [id],
    )) as [{ at: Date }];
    expect(await due(id)).toEqual({
      at: new Date(at.getTime() + 60 * MINUTE).toISOString(),
      clock: 'first-reply',
      state: 'on-track',
    });
    const { items } = (
      await agent.desk.get<{ items: { id: string }[] }>('/api/v1/conversations?sort=due')
    ).body;
    expect(items.map((row) => row.id)).toContain(id);

    const { body: sent } = await world.reply(agent, id);
    await world.becomes(agent, sent.id, 'sent');
    await eventually(async () => expect(await due(id)).toMatchObject({ clock: 'resolution' }));
    expect(await clocks(id)).toContainEqual(
      expect.objectContaining({ kind: 'first-reply', state: 'met', isLate: false }),
    );
    await eventually(async () =>
      expect(await events(id, 'clock.met')).toMatchObject([{ data: { isLate: false } }]),
    );
  });

  it('tell of a warning and a breach once each, with the true time, however often they are computed', async () => {
    const id = await says('Nobody answers me');
    await eventually(async () => expect(await due(id)).not.toBeNull());
    await longAgo(id, 50);
    await eventually(async () => expect(await due(id)).toMatchObject({ state: 'soon' }));
    expect(await events(id, 'clock.warned')).toMatchObject([{ data: { warning: 75 } }]);
    await longAgo(id, 60);
    await eventually(async () => expect(await due(id)).toMatchObject({ state: 'breached' }));
    for (let round = 0; round < 3; round += 1) await world.get(FollowRepository).ask(id);
    await eventually(async () =>
      expect(await world.db.query('select 1 from clock_follow')).toEqual([]),
    );
    expect(await events(id, 'clock.warned')).toHaveLength(1);
    const breaches = await events(id, 'clock.breached');
    expect(breaches).toHaveLength(1);
    expect(breaches[0]!.data['dueAt']).toBe((await due(id))!.at);
    const [first] = (await clocks(id)).filter(({ kind }) => kind === 'first-reply');
    expect(first?.log.map(({ threshold }) => threshold).sort()).toEqual(['breach', 'share:75']);

    const views = await agent.desk.get<{ builtIn: { key: string; count: { n: number } }[] }>(
      '/api/v1/views',
    );
    expect(views.body.builtIn.find(({ key }) => key === 'breaching')?.count.n).toBe(1);
  });

  it('know a late answer although nothing was running when it was due', async () => {
    const id = await says('Late?');
    const { body: sent } = await world.reply(agent, id);
    await world.becomes(agent, sent.id, 'sent');
    await world.db.query(
      `update message set sent_at = sent_at - interval '3 hours' where conversation_id = $1 and direction = 'inbound'`,
      [id],
    );
    await world.get(FollowRepository).ask(id);
    await eventually(async () =>
      expect(await clocks(id)).toContainEqual(
        expect.objectContaining({ kind: 'first-reply', state: 'late', isLate: true }),
      ),
    );
    await eventually(async () => expect(await events(id, 'clock.breached')).toHaveLength(1));
    const report = await lead.desk.get<{ rows: { key: string; late: number; met: number }[] }>(
      `/api/v1/reports/sla?by=policy&from=${ago(2)}&to=${ago(-1)}`,
    );
    expect(report.body.rows).toMatchObject([{ key: policyId, late: 2, met: 1 }]);
  });

  it('are computed anew from the same start after an edit; what is over stays as it was', async () => {
    const id = await says('A new promise');
    await eventually(async () => expect(await due(id)).not.toBeNull());
    const before = await due(id);
    const answered = await world.db.query<{ id: string }[]>(
      `select conversation_id as id from clock where outcome = 'met' and kind = 'first-reply'`,
    );
    const changed = await lead.desk.put(
      `/api/v1/policies/${policyId}`,
      aPolicy({ targets: everyPriority('first-reply', 90), name: 'Slower' }),
    );
    expect(changed.status).toBe(200);
    await eventually(async () =>
      expect(Date.parse((await due(id))!.at) - Date.parse(before!.at)).toBe(30 * MINUTE),
    );
    expect(await clocks(answered[0]!.id)).toContainEqual(
      expect.objectContaining({ kind: 'first-reply', minutes: 60, policy: 'Everybody' }),
    );
    await eventually(async () => {
      const { body } = await lead.desk.get<{ recount: unknown }>('/api/v1/policies');
      expect(body.recount).toBeNull();
    });
    const [said] = await world.db.query(
      `select 1 from audit_entry where action = 'policy.changed' and target_id = $1`,
      [policyId],
    );
    expect(said).toBeDefined();
  });

  it('choose the first policy that matches, and again when the facts change', async () => {
    const urgent = await lead.desk.post<{ id: string }>(
      '/api/v1/policies',
      aPolicy({
        name: 'Urgent',
        condition: { fact: 'priority', operator: 'any-of', value: ['1'] },
        targets: everyPriority('first-reply', 5),
      }),
    );
    const order = await lead.desk.put('/api/v1/policies/order', {
      ids: [urgent.body.id, policyId],
    });
    expect(order.status).toBe(204);
    const id = await says('Help, at once!');
    await eventually(async () => expect((await clocks(id))[0]).toMatchObject({ minutes: 90 }));
    const start = Date.parse((await due(id))!.at) - 90 * MINUTE;
    await agent.desk.put(`/api/v1/conversations/${id}/priority`, { priority: 1 });
    await eventually(async () => expect((await clocks(id))[0]).toMatchObject({ minutes: 5 }));
    expect(Date.parse((await due(id))!.at)).toBe(start + 5 * MINUTE);

    const preview = await lead.desk.post('/api/v1/policies/preview', {
      at: '2026-03-06T16:40:00.000Z',
      conversationId: id,
    });
    expect(preview.body).toMatchObject({
      policy: { name: 'Urgent' },
      tried: [
        { name: 'Urgent', matches: true },
        { name: 'Slower', matches: true },
      ],
      due: [{ kind: 'first-reply', at: '2026-03-06T16:45:00.000Z' }],
    });
    expect((await lead.desk.delete(`/api/v1/policies/${urgent.body.id}`)).status).toBe(204);
    await eventually(async () => expect((await clocks(id))[0]).toMatchObject({ minutes: 90 }));
  });

  it.each([
    [{ targets: [] }, 422],
    [{ targets: [{ priority: 1, kind: 'first-reply', minutes: 0, time: 'calendar' }] }, 422],
    [{ condition: { fact: 'weather', operator: 'is', value: true } }, 422],
    [{ condition: { fact: 'clock', operator: 'any-of', value: ['soon'] } }, 422],
    [{ calendarId: '00000000-0000-4000-8000-000000000000' }, 422],
    [{ warnings: [{ share: 100 }] }, 400],
  ])('refuse a policy with %j, and nothing is kept', async (over, status) => {
    const refused = await lead.desk.post<{ detail: string }>('/api/v1/policies', aPolicy(over));
    expect(refused.status).toBe(status);
    expect(refused.body.detail).not.toBe('');
    const kept = await lead.desk.get<{ items: unknown[] }>('/api/v1/policies');
    expect(kept.body.items).toHaveLength(1);
  });

  it('tell analysts figures without names of customers, as CSV too', async () => {
    const analyst = await world.person('analyst');
    const period = `from=${ago(2)}&to=${ago(-1)}`;
    const csv = await lead.desk.get(`/api/v1/reports/sla/csv?by=policy&${period}`);
    expect(csv.status).toBe(200);
    expect(csv.body).toMatch(/^policy,key,met,late,.*\r\n\w+,/);
    const behind = await analyst.desk.get<{ items: { customer: string | null }[] }>(
      `/api/v1/reports/sla/clocks?by=policy&key=${policyId}&${period}`,
    );
    expect(behind.status).toBe(200);
    expect(behind.body.items.length).toBeGreaterThan(0);
    expect(behind.body.items.every(({ customer }) => customer === null)).toBe(true);
  });
});

const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
