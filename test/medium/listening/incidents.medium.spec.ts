import { randomUUID } from 'node:crypto';
import { LookForSurges } from '../../../server/insight/surge/index.js';
import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Incident {
  id: string;
  title: string;
  state: string;
  terms: string[];
  conversationCount: number;
  callCount: number;
  acknowledgedBy: string | null;
  version: number;
}
interface InFull {
  incident: Incident;
  alerts: { measure: string; observed: number; expected: number; p: number; terms: string[] }[];
  entries: { kind: string; text: string; by: string | null }[];
}

const content = (over: object = {}) => ({
  title: 'Payments',
  severity: 'high',
  channelIds: [],
  topicIds: [],
  terms: [],
  since: new Date(Date.now() - 60_000).toISOString(),
  haltsAnswers: true,
  callUserIds: [],
  callEveryMinutes: 15,
  ...over,
});

describe('surges and incidents', () => {
  let world: DeskWorld;
  let lead: Person;
  let agent: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    lead = await world.person('supervisor');
    agent = await world.person();
  });
  afterAll(() => world.close());

  const declare = async (over: object): Promise<Incident> => {
    const { status, body } = await lead.desk.post<Incident>('/api/v1/incidents', content(over));
    expect(status).toBe(201);
    return body;
  };
  const read = async (id: string): Promise<InFull> =>
    (await lead.desk.get<InFull>(`/api/v1/incidents/${id}`)).body;
  const act = (id: string, what: string, body?: object) =>
    lead.desk.post(`/api/v1/incidents/${id}/${what}`, body);
  const says = (text: string) =>
    world.customerSays({ do: 'message', author: `Customer ${randomUUID()}`, text });

  it('takes in what it is about, pins the approved statement and halts automatic answers', async () => {
    const early = await says('My grobnik payment failed');
    const incident = await declare({ terms: ['grobnik payment'] });
    const late = await says('Grobnik-payment not possible!');
    const other = await says('When are you open?');
    await eventually(async () => {
      expect((await read(incident.id)).incident.conversationCount).toBe(2);
    });
    const statement = { texts: [{ language: 'en', text: 'We are working on it.' }] };
    await lead.desk.put(`/api/v1/incidents/${incident.id}/statement`, statement);
    const pinned = async (conversationId: string) =>
      (
        await agent.desk.get<{ items: { statement: object[]; statementApprovedAt: unknown }[] }>(
          `/api/v1/conversations/${conversationId}/incidents`,
        )
      ).body.items;
    expect((await pinned(early.conversationId))[0]?.statementApprovedAt).toBeNull();
    await act(incident.id, 'statement/approval');
    expect(await pinned(late.conversationId)).toEqual([
      expect.objectContaining({
        statement: statement.texts,
        statementApprovedAt: expect.any(String) as string,
      }),
    ]);
    expect(await pinned(other.conversationId)).toEqual([]);
    const halts = async () =>
      (await lead.desk.get<{ halts: { title: string }[] }>('/api/v1/automatic-answers/setting'))
        .body.halts;
    await eventually(async () => {
      expect(await halts()).toEqual([expect.objectContaining({ title: 'Payments' })]);
    });
    await agent.desk.put(`/api/v1/incidents/${incident.id}/conversations/${other.conversationId}`);
    await agent.desk.delete(
      `/api/v1/incidents/${incident.id}/conversations/${early.conversationId}`,
    );
    await act(incident.id, 'decisions', { text: 'Second line looks at it.' });
    await act(incident.id, 'closure', { note: 'Fixed at noon.' });
    await eventually(async () => expect(await halts()).toEqual([]));
    const report = await lead.desk.get<InFull & { figures: object; course: object[] }>(
      `/api/v1/incidents/${incident.id}/report`,
    );
    expect(report.body.figures).toMatchObject({ conversations: 2, customers: 2 });
    expect(report.body.entries.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['opened', 'statement-approved', 'decision', 'closed']),
    );
    const html = await lead.desk.get<string>(`/api/v1/incidents/${incident.id}/report.html`);
    expect(html.body).toContain('Second line looks at it.');
    const csv = await lead.desk.get<string>(`/api/v1/incidents/${incident.id}/report.csv`);
    expect(csv.body).toContain('Fixed at noon.');
  });

  it('calls the people of its list again until one of them has it', async () => {
    const incident = await declare({ callUserIds: [agent.id] });
    const called = async () =>
      (
        await agent.desk.get<{ items: { kind: string; params: { incidentId: string } }[] }>(
          '/api/v1/notices',
        )
      ).body.items.filter(
        ({ kind, params }) => kind === 'incident-called' && params.incidentId === incident.id,
      ).length;
    await eventually(async () => expect(await called()).toBe(1));
    await world.db.query(`update incident set next_call_at = now() where id = $1`, [incident.id]);
    await eventually(async () => expect(await called()).toBe(2));
    const stranger = await world.person();
    const address = `/api/v1/incidents/${incident.id}/acknowledgement`;
    expect((await stranger.desk.post(address)).status).toBe(403);
    expect((await agent.desk.post(address)).status).toBe(204);
    await world.db.query(
      `update incident set next_call_at = now() where id = $1 and acknowledged_at is null`,
      [incident.id],
    );
    expect((await read(incident.id)).incident).toMatchObject({
      callCount: 2,
      acknowledgedBy: expect.any(String) as string,
    });
  });

  it('refuses a step that is not possible, and a change on an old version', async () => {
    const incident = await declare({});
    expect((await act(incident.id, 'dismissal')).status).toBe(409);
    await act(incident.id, 'closure', { note: '' });
    expect((await act(incident.id, 'closure', { note: '' })).status).toBe(409);
    await act(incident.id, 'reopening');
    const { incident: open } = await read(incident.id);
    expect(open.state).toBe('open');
    const change = { ...content({ title: 'Other' }), version: open.version - 1 };
    expect((await lead.desk.put(`/api/v1/incidents/${incident.id}`, change)).status).toBe(409);
    await act(incident.id, 'closure', { note: '' });
  });

  it('proposes an incident when far more comes than usual, once, and says why', async () => {
    await fillWithHistory(world);
    await world.get(LookForSurges).look();
    const surging = async () =>
      (await lead.desk.get<{ items: Incident[] }>('/api/v1/incidents?state=proposed')).body.items;
    expect(await surging()).toEqual([]);
    await comeSuddenly(world, 'The splunkard transfer is blocked again');
    await world.get(LookForSurges).look();
    await world.get(LookForSurges).look();
    const [proposal, ...others] = await surging();
    expect(others).toEqual([]);
    expect(proposal!.terms).toContain('splunkard');
    const { alerts, entries } = await read(proposal!.id);
    expect(alerts.map(({ measure }) => measure)).toContain('volume');
    for (const { observed, expected, p } of alerts) {
      expect(observed).toBeGreaterThan(2 * expected);
      expect(p).toBeLessThan(0.001);
    }
    expect(entries.some(({ kind }) => kind === 'surge')).toBe(true);
    await act(proposal!.id, 'opening');
    expect((await read(proposal!.id)).incident).toMatchObject({
      state: 'open',
      conversationCount: expect.any(Number) as number,
    });
  });
});

async function insertMessages(world: DeskWorld, at: string, text: string): Promise<void> {
  await world.db.query(
    `with c as (select id, channel_id, kind from conversation order by id limit 1)
     insert into message (id, conversation_id, channel_id, kind, external_id, direction, text, sent_at, position)
     select gen_random_uuid(), c.id, c.channel_id, c.kind, gen_random_uuid()::text, 'inbound', $1, at, 0
     from c, (${at}) as times(at)`,
    [text],
  );
}

/** More than six weeks with four messages an hour. */
const fillWithHistory = (world: DeskWorld): Promise<void> =>
  insertMessages(
    world,
    `select t from generate_series(now() - interval '45 days', now() - interval '1 hour', interval '15 minutes') t`,
    'A question about my account',
  );

const comeSuddenly = (world: DeskWorld, text: string): Promise<void> =>
  insertMessages(
    world,
    `select t from generate_series(now() - interval '80 minutes', now() - interval '16 minutes', interval '1 minute') t`,
    text,
  );
