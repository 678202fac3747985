import { randomUUID } from 'node:crypto';
import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Step {
  act: string;
  rung: number;
  why: string | null;
  targetName: string | null;
}
interface Escalation {
  id: string;
  state: string;
  rung: number;
  target: { kind: string; name: string } | null;
  unheardSince: string | null;
  dueAt: string | null;
  steps: Step[];
  can: string[];
}
interface List {
  items: Escalation[];
  canEscalate: boolean;
}

let world: DeskWorld;
let agent: Person;
let lead: Person;
let boss: Person;
let supervisor: Person;

beforeAll(async () => {
  world = await DeskWorld.open();
  [agent, lead, boss] = [await world.person(), await world.person(), await world.person()];
  supervisor = await world.person('supervisor');
});
afterAll(() => world.close());

const conversation = async (): Promise<string> =>
  (await world.customerSays({ do: 'comment', author: 'Eva', text: `Help! ${randomUUID()}` }))
    .conversationId;

const person = ({ id }: Person, acknowledgeWithin = 30) => ({
  kind: 'person',
  id,
  acknowledgeWithin,
});

async function ladder(rungs: readonly object[]): Promise<string> {
  const { body } = await supervisor.desk.post<{ id: string }>('/api/v1/ladders', {
    name: `Ladder ${randomUUID()}`,
    rungs,
  });
  return body.id;
}

const at = (id: string) => `/api/v1/conversations/${id}/escalations`;
const escalate = (id: string, ladderId: string, note = 'Refund beyond my limit', who = agent) =>
  who.desk.post<List>(at(id), { ladderId, reason: 'beyond-my-rights', note });
const newest = async (id: string, who = agent): Promise<Escalation> =>
  (await who.desk.get<List>(at(id))).body.items[0]!;
const act = (who: Person, { id }: Escalation, what: string, body: object = {}) =>
  who.desk.post<List>(`/api/v1/escalations/${id}/${what}`, body);
const timeIsOver = (id: string) =>
  world.db.query(
    `update escalation set due_at = now() - interval '1 second' where conversation_id = $1`,
    [id],
  );
const sign = async (id: string): Promise<boolean> => {
  const [row] = await world.db.query<{ since: Date | null }[]>(
    `select escalated_since as since from conversation where id = $1`,
    [id],
  );
  return row!.since !== null;
};

describe('a ladder', () => {
  it.each([
    ['no rungs', [], 'ladder.no-rungs'],
    [
      'a rung that names nobody',
      [{ kind: 'person', id: null, acknowledgeWithin: 5 }],
      'ladder.bad-rung',
    ],
    ['no time', [{ kind: 'manager', id: null, acknowledgeWithin: 0 }], 'ladder.bad-rung'],
    [
      'itself above',
      [
        { kind: 'team-lead', id: null, acknowledgeWithin: 5 },
        { kind: 'team-lead', id: null, acknowledgeWithin: 5 },
      ],
      'ladder.points-to-itself',
    ],
  ])('with %s is refused with a sentence', async (_, rungs, code) => {
    const answer = await supervisor.desk.post<{ code: string; detail: string }>('/api/v1/ladders', {
      name: randomUUID(),
      rungs,
    });
    expect([answer.status, answer.body.code]).toEqual([422, code]);
    expect(answer.body.detail).toMatch(/\.$/);
  });

  it('is changed and removed while something climbs it, which keeps its rungs', async () => {
    const id = await conversation();
    const ladderId = await ladder([person(lead), person(boss)]);
    await escalate(id, ladderId);
    const change = { rungs: [person(boss)] };
    const { body } = await supervisor.desk.patch<{ climbing: number }>(
      `/api/v1/ladders/${ladderId}`,
      change,
    );
    expect(body.climbing).toBe(1);
    expect((await supervisor.desk.delete(`/api/v1/ladders/${ladderId}`)).status).toBe(204);
    await timeIsOver(id);
    await eventually(async () => expect((await newest(id)).rung).toBe(2));
  });
});

describe('an escalation', () => {
  it('is raised with a note, climbs when nobody acknowledges, and stays at the top, loudly', async () => {
    const id = await conversation();
    const ladderId = await ladder([person(lead), person(boss)]);
    expect((await escalate(id, ladderId, '  ')).body).toMatchObject({
      code: 'escalation.note-missing',
    });
    expect((await escalate(id, ladderId)).status).toBe(201);
    expect(await sign(id)).toBe(true);
    await timeIsOver(id);
    await eventually(async () => expect(await newest(id)).toMatchObject({ rung: 2 }));
    await timeIsOver(id);
    await eventually(async () => expect((await newest(id)).unheardSince).not.toBeNull());
    const { steps, dueAt, state } = await newest(id);
    expect(state).toBe('raised');
    expect(dueAt).toBeNull();
    expect(steps.map(({ act, rung, why }) => [act, rung, why])).toEqual([
      ['raised', 1, null],
      ['climbed', 2, 'unacknowledged'],
      ['unheard', 2, null],
    ]);
  });

  it('climbs over a rung that is empty and says why; the agent is never asked', async () => {
    const id = await conversation();
    const team = await world.db.query<{ id: string }[]>(
      `insert into team (id, name) values (gen_random_uuid(), $1) returning id`,
      [randomUUID()],
    );
    const ladderId = await ladder([
      { kind: 'team', id: team[0]!.id, acknowledgeWithin: 5 },
      { kind: 'manager', id: null, acknowledgeWithin: 5 },
      person(agent),
      person(boss),
    ]);
    await escalate(id, ladderId);
    const { rung, steps } = await newest(id);
    expect(rung).toBe(4);
    expect(steps.slice(0, 3).map(({ act, why }) => [act, why])).toEqual([
      ['skipped', 'nobody'],
      ['skipped', 'nobody'],
      ['skipped', 'asked-before'],
    ]);
  });

  it('is one at a time', async () => {
    const id = await conversation();
    const ladderId = await ladder([person(lead)]);
    const both = await Promise.all([escalate(id, ladderId), escalate(id, ladderId)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is acknowledged by who is asked, and not by others; then it does not climb', async () => {
    const id = await conversation();
    await escalate(id, await ladder([person(lead), person(boss)]));
    const raised = await newest(id, lead);
    expect(raised.can).toContain('acknowledge');
    expect((await newest(id, boss)).can).toEqual(['close']);
    expect((await act(boss, raised, 'acknowledgement')).status).toBe(403);
    expect((await act(lead, raised, 'acknowledgement')).body.items[0]).toMatchObject({
      state: 'acknowledged',
      dueAt: null,
    });
    expect((await act(lead, raised, 'acknowledgement')).status).toBe(409);
  });

  it('is taken over, and returned with an answer to the agent who had it', async () => {
    const id = await conversation();
    const assign = { userId: agent.id, teamId: null };
    await agent.desk.put(`/api/v1/conversations/${id}/assignment`, assign);
    await escalate(id, await ladder([person(lead)]));
    const raised = await newest(id);
    await act(lead, raised, 'takeover');
    const holder = async () =>
      (await agent.desk.get<{ assignee: { id: string } }>(`/api/v1/conversations/${id}`)).body
        .assignee.id;
    expect(await holder()).toBe(lead.id);
    expect((await act(lead, raised, 'return', { note: ' ' })).body).toMatchObject({
      code: 'escalation.answer-missing',
    });
    await act(lead, raised, 'return', { note: 'Refund it, I approve.' });
    expect(await holder()).toBe(agent.id);
    expect(await sign(id)).toBe(false);
    const { body } = await agent.desk.get<{ items: { text: string }[] }>(
      `/api/v1/conversations/${id}/messages`,
    );
    expect(body.items.map(({ text }) => text)).toContain('Refund it, I approve.');
  });

  it('goes further up by hand with a note, but not beyond the top', async () => {
    const id = await conversation();
    await escalate(id, await ladder([person(lead), person(boss)]));
    const raised = await newest(id);
    await act(lead, raised, 'climb', { note: 'Needs your signature' });
    expect(await newest(id)).toMatchObject({ rung: 2, state: 'raised' });
    expect((await act(boss, raised, 'climb', { note: 'Further' })).body).toMatchObject({
      code: 'escalation.top',
    });
  });

  it('ends with the conversation, and stands in the audit log', async () => {
    const id = await conversation();
    await escalate(id, await ladder([person(lead)]));
    await agent.desk.post(`/api/v1/conversations/${id}/closure`, { outcome: 'solved' });
    await eventually(async () => expect((await newest(id)).state).toBe('closed'));
    const entries = await world.db.query<{ action: string }[]>(
      `select action from audit_entry where target_id = $1 and action like 'escalation.%' order by id`,
      [id],
    );
    expect(entries.map(({ action }) => action)).toEqual(['escalation.raised', 'escalation.closed']);
  });

  it('stands on the board of the supervisor with what can be done', async () => {
    const id = await conversation();
    await escalate(id, await ladder([person(lead)]));
    const dayStart = new Date(Date.now() - 3_600_000).toISOString();
    const { body } = await supervisor.desk.get<{
      escalated: { count: number; items: { conversationId: string; can: string[] }[] };
      idle: { items: { conversationId: string }[] };
      load: { id: string }[];
      day: { received: number }[];
    }>(`/api/v1/board?dayStart=${dayStart}`);
    const item = body.escalated.items.find(({ conversationId }) => conversationId === id);
    expect(item?.can).toEqual(['acknowledge', 'take-over', 'assign']);
    expect(body.escalated.count).toBeGreaterThan(0);
    expect(body.idle.items.map(({ conversationId }) => conversationId)).toContain(id);
    expect(body.day.reduce((sum, { received }) => sum + received, 0)).toBeGreaterThan(0);
    expect((await agent.desk.get(`/api/v1/board?dayStart=${dayStart}`)).status).toBe(403);
  });
});
