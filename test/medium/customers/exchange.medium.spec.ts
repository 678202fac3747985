import { FormData } from 'undici';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';
import { eventually } from '../../support/eventually.js';

let world: DeskWorld;
let lead: Person;

beforeAll(async () => {
  world = await DeskWorld.open();
  lead = await world.person('supervisor');
}, 60_000);
afterAll(() => world.close());

interface Import {
  id: string;
  state: string;
  source: string;
  encoding: string;
  delimiter: string;
  hasHeader: boolean;
  mapping: { columns: { column: number; target: string; name?: string }[] };
  counts: Record<string, number>;
  trialCounts: Record<string, number> | null;
  can: string[];
}

const base = '/api/v1/customer-imports';

async function bring(content: string | Uint8Array<ArrayBuffer>): Promise<Import> {
  const form = new FormData();
  form.set('file', new Blob([content]), 'customers.csv');
  const answer = await lead.desk.post<Import>(base, form);
  expect(answer.status).toBe(201);
  return answer.body;
}

async function ended(id: string, state = 'done'): Promise<Import> {
  let found: Import | undefined;
  await eventually(async () => {
    found = (await lead.desk.get<Import>(`${base}/${id}`)).body;
    expect(found.state).toBe(state);
  });
  return found!;
}

/** What can be sent back of an import, with other words about its columns. */
const planOf = ({ encoding, delimiter, hasHeader, mapping }: Import, over: object = {}) => ({
  source: 'webshop',
  encoding,
  delimiter,
  hasHeader,
  mapping: { ...mapping, ...over },
});

async function run(brought: Import, plan: object, act = 'start'): Promise<void> {
  expect((await lead.desk.put(`${base}/${brought.id}/plan`, plan)).status).toBe(200);
  expect((await lead.desk.post(`${base}/${brought.id}/${act}`)).status).toBe(202);
}

const orders = [
  'Customer id;First name;Last name;E-mail;City;Order id;Product;Amount;Date',
  'C-1;Eva;Maes;eva@shop.example;=Ghent;O-1;Gold card;1.250,00;04/03/2026',
  'C-1;Eva;Maes;eva@shop.example;=Ghent;O-2;Loan;900,00;05/03/2026',
  'C-2;Tom;"de ""Wit""";tom@shop.example;;;;;',
  'C-3;Ann;Peers;ann-at-shop;;;;;',
  'C-4;Only;four',
].join('\r\n');

async function bringOrders(): Promise<{ brought: Import; plan: object }> {
  const brought = await bring(`\ufeff${orders}\r\n`);
  const columns = [...brought.mapping.columns, { column: 4, target: 'attribute', name: 'City' }];
  return { brought, plan: planOf(brought, { columns, currency: 'EUR' }) };
}

describe('a file of customers', () => {
  it('is read as it was written, tried without a trace, and brought in once', async () => {
    const { brought, plan } = await bringOrders();
    expect(brought).toMatchObject({ encoding: 'utf-8', delimiter: ';', hasHeader: true });
    expect(brought.mapping.columns.map(({ target }) => target)).toEqual(
      'key name name email fact-key fact-title fact-amount fact-at'.split(' '),
    );
    const found = { lines: 5, new: 2, changed: 1, same: 0, refused: 2 };
    await run(brought, plan, 'check');
    await eventually(async () => {
      const { body } = await lead.desk.get<Import>(`${base}/${brought.id}`);
      expect(body).toMatchObject({ state: 'mapping', trialCounts: found });
    });
    expect(await world.db.query(`select from customer_key where source = 'webshop'`)).toEqual([]);

    await run(brought, plan);
    expect((await ended(brought.id)).counts).toEqual(found);
    const again = await bringOrders();
    await run(again.brought, again.plan);
    expect((await ended(again.brought.id)).counts).toMatchObject({ same: 3, new: 0, changed: 0 });

    const [eva] = await world.db.query<Record<string, unknown>[]>(
      `select c.name, c.email, a.value as city,
         (select sum(amount)::text from customer_event e where e.customer_id = c.id) as spent
       from customer_key k join customer c on c.id = k.customer_id
       join customer_attribute a on a.customer_id = c.id
       where k.source = 'webshop' and k.external_key = 'C-1'`,
    );
    expect(eva).toEqual({
      name: 'Eva Maes',
      email: 'eva@shop.example',
      city: '=Ghent',
      spent: '2150.00',
    });
  });

  it('gives back the lines that were refused, which no spreadsheet computes', async () => {
    const brought = await bring('id,name,note\n1,Eva,x\n2,=1+1,y,z\n');
    await run(brought, { ...planOf(brought), source: 'formulas' });
    await ended(brought.id);
    const { body } = await lead.desk.get<string>(`${base}/${brought.id}/errors.csv`);
    expect(body).toBe(
      "line,problem,id,name,note\r\n3,not as many cells as there are columns,2,'=1+1,y,z\r\n",
    );
  });

  it('may be UTF-16, and a line in another encoding is the only one refused', async () => {
    const wide = await bring(
      Uint8Array.from(Buffer.from('\ufeffid,name\n1,Renée\n2,Zoë\n', 'utf16le')),
    );
    await run(wide, { ...planOf(wide), source: 'wide' });
    expect((await ended(wide.id)).counts).toMatchObject({ new: 2, refused: 0 });

    const lines = ['id,name', '1,Renée', '2,Zoë', '3,Chloé'].join('\n');
    const mixed = await bring(
      Uint8Array.from(Buffer.concat([Buffer.from(lines), Buffer.from('\n4,Jos\xe9\n', 'latin1')])),
    );
    expect(mixed.encoding).toBe('utf-8');
    await run(mixed, { ...planOf(mixed), source: 'mixed' });
    await ended(mixed.id);
    const { body } = await lead.desk.get(`${base}/${mixed.id}/errors`);
    expect(body).toMatchObject({ items: [{ line: 5, code: 'encoding' }] });
  });

  it('is not brought in while nobody could be known by it', async () => {
    const brought = await bring('colour,size\nred,1\n');
    const answer = await lead.desk.post(`${base}/${brought.id}/start`);
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'customer-import.unmapped', faults: ['no-key'] },
    });
  });

  it('stops when it is told to, and goes on where it was', async () => {
    const many = Array.from({ length: 12_000 }, (_, n) => `P-${n},Person ${n}`);
    const brought = await bring(['id,name', ...many].join('\n'));
    await run(brought, { ...planOf(brought), source: 'many' });
    const paused = await lead.desk.post<Import>(`${base}/${brought.id}/pause`);
    expect(paused.body).toMatchObject({ state: 'paused', can: ['resume', 'cancel'] });
    const before = paused.body.counts['lines'] ?? 0;
    expect(before).toBeLessThan(many.length);
    await lead.desk.post(`${base}/${brought.id}/resume`);
    expect((await ended(brought.id)).counts).toMatchObject({ lines: 12_000, new: 12_000 });
  });

  it('is for those who look after customer data', async () => {
    const agent = await world.person('agent');
    expect((await agent.desk.get(base)).status).toBe(403);
  });
});

describe('a program that knows customers by its own keys', () => {
  const eva = { name: 'Eva', attributes: { tier: 'gold' }, segments: ['vip'] };
  const order = {
    kind: 'order',
    title: 'Card',
    amount: '12.50',
    currency: 'EUR',
    at: '2026-03-04T10:00:00Z',
  };
  const put = (path: string, body: object) =>
    lead.desk.put<{ outcome: string; customerId: string }>(
      `/api/v1/customers/by-key/erp/${path}`,
      body,
    );

  it('says the same twice and nothing happens twice', async () => {
    const first = await put('A%2F1', eva);
    expect(first).toMatchObject({ status: 200, body: { key: 'A/1', outcome: 'new' } });
    expect((await put('A%2F1', eva)).body.outcome).toBe('same');
    expect((await put('A%2F1/facts/O-1', order)).body.outcome).toBe('changed');
    expect((await put('A%2F1/facts/O-1', order)).body.outcome).toBe('same');
    const { customerId } = first.body;
    expect((await lead.desk.get('/api/v1/customers/by-key/erp/A%2F1')).body).toMatchObject({
      customerId,
    });
    const told = await world.db.query<{ fields: string[] }[]>(
      `select data -> 'fields' as fields from event
       where type = 'customer.changed' and data ->> 'customerId' = $1 order by id`,
      [customerId],
    );
    expect(told.map(({ fields }) => fields)).toEqual([
      ['name', 'attributes', 'segments'],
      ['events'],
    ]);
  });

  it('hears of each item of a batch by itself', async () => {
    const items = [
      { key: 'B-1', name: 'Tom' },
      { key: 'B-2', email: 'nobody' },
      { name: 'No key' },
    ];
    const { status, body } = await lead.desk.post('/api/v1/customers/by-key/erp', { items });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      items: [
        { index: 0, taken: { key: 'B-1', outcome: 'new' }, problem: null },
        {
          index: 1,
          taken: null,
          problem: { status: 400, code: 'validation.failed', errors: [{ field: 'email' }] },
        },
        { index: 2, taken: null, problem: { status: 400 } },
      ],
    });
  });

  it('is told of changes by a webhook, with the keys it knows and nothing personal', async () => {
    const admin = await world.person('administrator');
    await admin.desk.post('/api/v1/webhooks', {
      name: 'ERP',
      url: `${world.address}/nowhere`,
      template: 'standard',
      kinds: ['customer.changed'],
      enabled: true,
    });
    const { body } = await put('W-1', { name: 'Wim', email: 'wim@shop.example' });
    await eventually(async () => {
      const [sent] = await world.db.query<{ body: { data: object } }[]>(
        `select body from webhook_delivery where body -> 'data' ->> 'customerId' = $1`,
        [body.customerId],
      );
      expect(sent?.body.data).toMatchObject({
        fields: ['name'],
        customer: { id: body.customerId, keys: [{ source: 'erp', key: 'W-1' }] },
      });
      expect(JSON.stringify(sent)).not.toMatch(/Wim|wim@/);
    });
  });

  it('does not bring back who asked to be forgotten', async () => {
    await put('E-1', { email: 'gone@shop.example' });
    const { ErasedPeople } = await import('../../../server/crm/index.js');
    await world.db.transaction((manager) =>
      world
        .get(ErasedPeople)
        .mark(manager, [{ kind: 'email', place: '', value: 'gone@shop.example' }]),
    );
    expect((await put('E-2', { email: 'GONE@shop.example' })).body).toEqual({
      key: 'E-2',
      outcome: 'erased',
      customerId: null,
    });
  });
});
