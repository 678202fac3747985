import { eventually } from '../../support/eventually.js';
import { Visitor } from '../../support/visitor.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

const REACTION = 'when-delivery-changes-updates-its-message';
const elsewhere = { 'x-forwarded-for': '203.0.113.7' };

let world: DeskWorld;
let administrator: Person;

beforeAll(async () => {
  // Nothing works here, so that what waits keeps waiting.
  world = await DeskWorld.open({ HARK_ROLE: 'web' });
  administrator = await world.person('administrator');
});
afterAll(() => world.close());

/** Every sample by its name with labels. */
async function figures(): Promise<Record<string, number>> {
  const answer = await fetch(administrator.address('/api/metrics'), {
    headers: { authorization: administrator.authorization, ...elsewhere },
  });
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const lines = (await answer.text()).split('\n').filter((line) => line && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  );
}

describe('The figures of a desk', () => {
  it('are for programs on its own machine and for administrators', async () => {
    const anonymous = new Visitor(administrator.address(''));
    const agent = await world.person('agent');
    const statusOf = async (visitor: Visitor, headers: Record<string, string | undefined>) =>
      (await visitor.get('/api/metrics', { headers })).status;
    expect(await statusOf(anonymous, {})).toBe(200);
    for (const header of [elsewhere, { host: 'desk.example' }, { forwarded: 'for=1.2.3.4' }])
      expect(await statusOf(anonymous, header)).toBe(401);
    expect(await statusOf(agent.desk, elsewhere)).toBe(403);
    expect(await statusOf(administrator.desk, elsewhere)).toBe(200);
  });

  it('tell of the process, the work that waits and the replies', async () => {
    const found = await figures();
    expect(found['process_resident_memory_bytes']).toBeGreaterThan(10_000_000);
    expect(found['hark_live_sockets']).toBe(0);
    for (const state of ['queued', 'claimed', 'sending', 'unknown', 'failed'])
      expect(found[`hark_replies{state="${state}"}`]).toBe(0);
    for (const drain of ['threading', 'polls', 'deliveries', 'snoozes', 'attachments'])
      expect(found[`hark_drain_due_seconds{drain="${drain}"}`]).toBeGreaterThanOrEqual(0);
    expect(Object.keys(found).filter((name) => name.startsWith('hark_metric_unreadable'))).toEqual(
      [],
    );
  });

  it('show what stays behind', async () => {
    const waitingBefore = (await figures())['hark_journal_waiting']!;
    await world.db.query(
      `insert into reaction_cursor (reaction, xid, event_id) values ($1, '0', 0)`,
      [REACTION],
    );
    await world.db.query(
      `insert into event (type, at) values ('delivery.sent', now() - interval '90 seconds')`,
    );
    await world.db.query(
      `insert into inbound_event (source, network, delivery_key, origin, headers, body, received_at)
       select 'x', 'facebook', n::text, 'webhook', '{}', '', now() - interval '30 seconds' from generate_series(1, 3) n`,
    );
    await world.db.query(
      `insert into reaction_failure (reaction, event_id, attempts, error) values ($1, 1, 20, 'x')`,
      [REACTION],
    );
    await eventually(async () => {
      const found = await figures();
      expect(found[`hark_reaction_lag_seconds{reaction="${REACTION}"}`]).toBeGreaterThanOrEqual(90);
      expect(found[`hark_reaction_failures{reaction="${REACTION}",state="left"}`]).toBe(1);
      expect(found['hark_journal_waiting']).toBeGreaterThanOrEqual(waitingBefore + 3);
      expect(found['hark_drain_due_seconds{drain="threading"}']).toBeGreaterThanOrEqual(30);
    });
  });
});
