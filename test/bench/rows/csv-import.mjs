import { setTimeout as sleep } from 'node:timers/promises';
import { FormData, request } from 'undici';
import { withClient } from '../support/bench-cluster.mjs';
import { startDesk } from '../support/desk-process.mjs';
import { Person } from '../support/person.mjs';

const API = '/api/v1/customer-imports';
const AIM = 2000;
const LOOK_MS = 100;

const EMAIL = 'agent0@bench.example';

/** A file of customers with a purchase each, brought in; beside it the same rows by bare inserts. */
export async function importCustomers({ url, customers }) {
  await withClient(url, (client) =>
    client.query(`update user_account set role = 'supervisor' where email = $1`, [EMAIL]),
  );
  const raw = await bareInserts(url, customers);
  const desk = await startDesk(url);
  const person = await Person.enter(desk, url, EMAIL);
  try {
    const brought = await bring(desk, person, customers);
    const { encoding, delimiter, hasHeader, mapping } = brought;
    const plan = { source: 'bench', encoding, delimiter, hasHeader, mapping };
    await person.tell('PUT', `/customer-imports/${brought.id}/plan`, plan);
    const begun = performance.now();
    await person.tell('POST', `/customer-imports/${brought.id}/start`);
    const done = await ended(person, brought.id);
    const rate = customers / ((performance.now() - begun) / 1000);
    if (done.counts.new !== customers) throw new Error(`Only ${done.counts.new} came in.`);
    return {
      work: `CSV import of ${customers.toLocaleString('en')} customers with a purchase each`,
      aim: `over ${AIM.toLocaleString('en')} customers/s`,
      figure: `${Math.round(rate).toLocaleString('en')} customers/s`,
      raw: `${Math.round(raw).toLocaleString('en')} customers/s of bare inserts of the same rows`,
      isReached: rate > AIM,
    };
  } finally {
    await person.leave();
    await desk.stop();
  }
}

async function bring(desk, person, customers) {
  const lines = Array.from(
    { length: customers },
    (_, n) => `K-${n},Person ${n},p${n}@bench.example,Ghent,O-${n},Card,${n % 900}.50,2026-03-04`,
  );
  const form = new FormData();
  const text = `id,name,e-mail,city,order id,product,amount,date\n${lines.join('\n')}\n`;
  form.set('file', new Blob([text]), 'customers.csv');
  const answer = await request(desk.url + API, {
    method: 'POST',
    headers: person.headers,
    body: form,
  });
  if (answer.statusCode !== 201) throw new Error(`The file was refused: ${answer.statusCode}`);
  return answer.body.json();
}

async function ended(person, id) {
  for (;;) {
    const found = await person.read(`/customer-imports/${id}`);
    if (found.state === 'done') return found;
    if (found.state !== 'running') throw new Error(`The import is ${found.state}.`);
    await sleep(LOOK_MS);
  }
}

/** The least that a database must do for it; undone afterwards. Customers a second. */
const bareInserts = (url, customers) =>
  withClient(url, async (client) => {
    await client.query('begin');
    const begun = performance.now();
    await client.query(
      `with person as (
         insert into customer (id, name, email)
         select gen_random_uuid(), 'Person ' || n, 'p' || n || '@bench.example'
         from generate_series(1, $1::int) n returning id),
       known as (
         insert into customer_key (source, external_key, customer_id)
         select 'raw', 'K-' || n, id from (select id, row_number() over () as n from person) p)
       insert into customer_event (id, customer_id, kind, title, amount, currency, at, source, external_key)
       select gen_random_uuid(), id, 'purchase', 'Card', 1.5, 'EUR', now(), 'raw', 'O-' || n
       from (select id, row_number() over () as n from person) p`,
      [customers],
    );
    const seconds = (performance.now() - begun) / 1000;
    await client.query('rollback');
    return customers / seconds;
  });
