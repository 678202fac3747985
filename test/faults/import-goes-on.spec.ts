import { FormData } from 'undici';
import { eventually } from '../support/eventually.js';
import { FaultDesk } from './support/fault-desk.js';

const LINES = 6_000;

let world: FaultDesk;

beforeAll(async () => {
  world = await FaultDesk.open();
}, 120_000);
afterAll(() => world?.close());

interface Import {
  id: string;
  state: string;
  counts: Record<string, number>;
  [field: string]: unknown;
}

const base = '/api/v1/customer-imports';
const rows = Array.from(
  { length: LINES },
  (_, n) => `C-${n},Person ${n},O-${n},Card,${n}.50,2026-03-04`,
);

async function bring(): Promise<Import> {
  const form = new FormData();
  const text = ['id,name,order id,product,amount,date', ...rows].join('\n');
  form.set('file', new Blob([text]), 'customers.csv');
  return (await world.agent.post<Import>(base, form)).body;
}

it.each(['import.batch-taken:4'])(
  'a desk that dies in the middle of a file (%s) takes in every line once',
  async (point) => {
    const source = point.replace(/[.:]/g, '-');
    const { id, encoding, delimiter, hasHeader, mapping } = await bring();
    const plan = { source, encoding, delimiter, hasHeader, mapping };
    expect((await world.agent.put(`${base}/${id}/plan`, plan)).status).toBe(200);

    await world.diesAt(point, () => world.agent.post(`${base}/${id}/start`));
    await world.desk.rows(`update customer_import set lease_until = null`);
    await world.comesBack();

    await eventually(async () => {
      const { body } = await world.agent.get<Import>(`${base}/${id}`);
      expect(body).toMatchObject({ state: 'done', counts: { lines: LINES, new: LINES } });
    });
    const [found] = await world.desk.rows(
      `select count(*)::int as keys, count(distinct k.customer_id)::int as customers,
         (select count(*)::int from customer_event where source = $1) as facts
       from customer_key k where k.source = $1`,
      [source],
    );
    expect(found).toEqual({ keys: LINES, customers: LINES, facts: LINES });
  },
  120_000,
);
