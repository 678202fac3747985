import { Worker } from '../../../server/platform/queue/index.js';
import type { SandboxAct, SandboxCrm } from '../../../server/sandbox/contract.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';
import { eventually } from '../../support/eventually.js';

let world: DeskWorld;
let lead: Person;

beforeAll(async () => {
  world = await DeskWorld.open();
  lead = await world.person('supervisor');
}, 60_000);
afterAll(() => world.close());

interface Connection {
  id: string;
  kind: SandboxCrm;
  source: string;
  failureCode: string | null;
  failureDetail: string | null;
  lastOkAt: string | null;
  customersTaken: number;
  [field: string]: unknown;
}

const base = '/api/v1/crm-connections';

const draftOf = (kind: SandboxCrm, over: object = {}) => {
  const { baseUrl, ...secrets } = world.sandbox.crms[kind];
  return {
    kind,
    name: kind,
    baseUrl,
    secrets,
    attributes: {},
    defaultCurrency: 'EUR',
    writesNotes: false,
    enabled: true,
    ...over,
  };
};

const act = (...acts: SandboxAct[]) => world.sandbox.control.act({ acts });

async function connect(kind: SandboxCrm, over: object = {}): Promise<Connection> {
  const answer = await lead.desk.post<Connection>(base, draftOf(kind, over));
  expect(answer.status).toBe(201);
  return answer.body;
}

const now = async (id: string): Promise<Connection> =>
  (await lead.desk.get<{ items: Connection[] }>(base)).body.items.find((one) => one.id === id)!;

const sync = (id: string) => lead.desk.post(`${base}/${id}/sync`);

/** Reads once more, until it has gone well. */
async function synced(id: string): Promise<void> {
  const { lastOkAt } = await now(id);
  await sync(id);
  await eventually(async () => {
    const { failureCode, lastOkAt: again } = await now(id);
    expect({ failureCode, isNew: again !== lastOkAt }).toEqual({ failureCode: null, isNew: true });
  });
}

const customers = (source: string) =>
  world.db.query<Record<string, unknown>[]>(
    `select k.external_key as key, c.name, c.email,
       (select json_agg(json_build_array(e.title, e.amount, e.currency))
        from customer_event e where e.customer_id = c.id) as deals
     from customer_key k join customer c on c.id = k.customer_id
     where k.source = $1 order by k.external_key::text`,
    [source],
  );

describe.each(['hubspot', 'salesforce'] as const)('%s', (crm) => {
  let connection: Connection;
  let eva: string;
  const contact = (n: number): SandboxAct => ({
    do: 'crm-contact',
    crm,
    firstName: 'Person',
    lastName: String(n),
    // Many of one moment, more than a page holds.
    at: n < 150 ? '2026-01-02T10:00:00.000Z' : '2026-01-02T10:00:01.000Z',
  });

  it('says how far a connection comes', async () => {
    connection = await connect(crm, {
      secrets: { ...draftOf(crm).secrets, accessToken: 'wrong', clientSecret: 'wrong' },
      enabled: false,
    });
    const { body } = await lead.desk.post(`${base}/${connection.id}/test`);
    expect(body).toMatchObject({ steps: [{ step: 'sign-in', works: false, failureCode: 'auth' }] });
    const { kind: _kind, ...draft } = draftOf(crm);
    await lead.desk.put(`${base}/${connection.id}`, draft);
    const { body: then } = await lead.desk.post<{ steps: { works: boolean }[] }>(
      `${base}/${connection.id}/test`,
    );
    expect(then.steps.map(({ works }) => works)).toEqual([true, true, true]);
  });

  it('is read whole, however many changed in one moment', async () => {
    const [made] = await act({
      do: 'crm-contact',
      crm,
      firstName: 'Eva',
      lastName: 'Maes',
      email: `eva@${crm}.example`,
      at: '2026-01-01T10:00:00.000Z',
    });
    eva = made!.id;
    await act(...Array.from({ length: 260 }, (_, n) => contact(n)));
    await act({
      do: 'crm-deal',
      crm,
      name: 'Gold card',
      amount: '1250.5',
      contactIds: [eva],
      closedAt: '2026-01-03T00:00:00.000Z',
    });
    await synced(connection.id);
    const read = await customers(crm);
    expect(read).toHaveLength(261);
    expect(read).toContainEqual({
      key: eva,
      name: 'Eva Maes',
      email: `eva@${crm}.example`,
      deals: [['Gold card', 1250.5, 'EUR']],
    });
  });

  it('that answers half a page and then fails loses nothing and doubles nothing', async () => {
    await act({ do: 'crm-contact', crm, id: eva, lastName: 'Peers' }, contact(300), contact(301));
    const route = crm === 'hubspot' ? 'POST *contacts/search' : 'GET *query';
    world.sandbox.control.addFault({ match: { network: crm, route }, mode: 'reset-body' });
    await sync(connection.id);
    await eventually(async () =>
      expect(await now(connection.id)).toMatchObject({ failureCode: 'broken-off' }),
    );
    await synced(connection.id);
    const read = await customers(crm);
    expect(read).toHaveLength(263);
    expect(read.find(({ key }) => key === eva)).toMatchObject({ name: 'Eva Peers' });
    expect(read.flatMap(({ deals }) => deals ?? [])).toHaveLength(1);
  });

  it('that is asked too much is left alone for as long as it says', async () => {
    world.sandbox.control.addFault({
      match: { network: crm, route: crm === 'hubspot' ? 'POST *search' : 'GET *query' },
      mode: '429',
      retryAfterSec: 600,
    });
    await sync(connection.id);
    await eventually(async () => {
      const found = await now(connection.id);
      expect(found.failureCode).toBe('rate');
      if (crm === 'hubspot')
        expect(Date.parse(String(found['nextAt']))).toBeGreaterThan(Date.now() + 500_000);
    });
    await synced(connection.id);
  });

  it('gets one note of a resolved conversation, also when its answer is lost', async () => {
    const { conversationId } = await world.customerSays({
      do: 'comment',
      author: `Eva of ${crm}`,
      text: 'Where is my card?',
    });
    await world.db.query(
      `update customer_key k set customer_id = i.customer_id from conversation c
       join identity i on i.id = c.identity_id
       where c.id = $1 and k.source = $2 and k.external_key = $3`,
      [conversationId, crm, eva],
    );
    const { kind: _kind, ...draft } = draftOf(crm, { writesNotes: true });
    await lead.desk.put(`${base}/${connection.id}`, draft);
    const route = crm === 'hubspot' ? 'POST *objects/notes' : 'POST *Task';
    world.sandbox.control.addFault({ match: { network: crm, route }, mode: 'drop-after' });
    await lead.desk.post(`/api/v1/conversations/${conversationId}/closure`, {
      outcome: 'answered',
    });
    const state = () =>
      world.db.query<{ state: string }[]>(`select state from crm_note where conversation_id = $1`, [
        conversationId,
      ]);
    await eventually(async () => {
      expect(world.sandbox.control.effects({ kind: 'crm-note', network: crm })).toHaveLength(1);
      expect(await state()).toEqual([{ state: 'unknown' }]);
    });
    await eventually(async () => {
      // Time passes, also when the first try is only just being given up.
      await world.db.query(`update crm_note set next_at = now() where state = 'unknown'`);
      world.get(Worker).wake('crm-notes');
      expect(await state()).toEqual([{ state: 'written' }]);
    });
    const [effect, ...more] = world.sandbox.control.effects({ kind: 'crm-note', network: crm });
    expect(more).toEqual([]);
    expect(effect).toMatchObject({ parentId: eva });
    expect(effect!.text).toContain('on Facebook resolved');
  });
});

describe('a connection', () => {
  it('never shows what opens it, and keeps it sealed', async () => {
    const { body } = await lead.desk.get(base);
    expect(JSON.stringify(body)).not.toContain(world.sandbox.crms.hubspot.accessToken);
    const [row] = await world.db.query<{ n: number }[]>(
      `select count(*)::int as n from crm_connection where position($1::bytea in secrets) > 0`,
      [Buffer.from(world.sandbox.crms.hubspot.accessToken)],
    );
    expect(row!.n).toBe(0);
  });

  it('is not carried with its credentials to another address', async () => {
    const [first] = (await lead.desk.get<{ items: Connection[] }>(base)).body.items;
    const { kind: _kind, ...draft } = draftOf(first!.kind, { baseUrl: `${world.address}/x` });
    const answer = await lead.desk.put(`${base}/${first!.id}`, { ...draft, secrets: {} });
    expect(answer).toMatchObject({ status: 422, body: { code: 'crm-connection.incomplete' } });
  });

  it('leads to no address inside the house', async () => {
    const answer = await lead.desk.post(base, draftOf('hubspot', { baseUrl: 'http://10.0.0.1' }));
    expect(answer).toMatchObject({ status: 422, body: { code: 'crm-connection.bad-address' } });
  });
});
