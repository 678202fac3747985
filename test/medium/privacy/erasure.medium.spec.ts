import { randomUUID } from 'node:crypto';
import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';
import { type Talker, talkerOnFourPlaces } from './support/person.js';
import { dumpOf, filesNaming, placesOf } from './support/scan.js';

interface Request {
  id: string;
  state: string;
  customerName: string | null;
  proofHash: string | null;
}

interface RawDelivery {
  source: string;
  network: string;
  channel_id: string | null;
  origin: string;
  headers: object;
  body: Buffer;
}

describe('erasing a person', () => {
  let world: DeskWorld;
  let admin: Person;
  let agent: Person;
  let anna: Talker;
  let other: Talker;
  /** Names, addresses and texts; `words` are these and all ids. */
  let told: string[];
  let words: string[];
  let raw: RawDelivery[];
  let othersBefore: string[];
  let request: Request;
  let shared: { conversationId: string; text: string };

  const ask = <T>(path: string) => admin.desk.get<T>(`/api/v1/privacy/${path}`);

  const ended = (id: string): Promise<Request> =>
    eventually(async () => {
      const { body } = await ask<Request>(`requests/${id}`);
      expect(body.state).toBe('done');
      return body;
    });

  /** All that the desk keeps of somebody, as a dump would show it. */
  const linesOf = async (talker: Talker) =>
    placesOf(await dumpOf(world.db), [...talker.texts, talker.name, talker.customerId]).filter(
      (line) => !line.startsWith('customer_read:'),
    );

  /** Reading back keeps the numbers of the reviews that stand at the network, and nothing else. */
  const found = async (): Promise<string[]> => {
    const dump = await dumpOf(world.db);
    const polls = await world.db.query<{ line: string }[]>(
      `select poll_state::text as line from channel`,
    );
    expect(placesOf(new Map([['poll', polls.map(({ line }) => line)]]), told)).toEqual([]);
    dump.delete('channel');
    return placesOf(dump, words);
  };

  const idsOf = async ({ customerId, conversationIds }: Talker): Promise<string[]> => {
    const rows = await world.db.query<{ id: string }[]>(
      `select external_id as id from identity where customer_id = $1
       union select handle from identity where customer_id = $1 and handle is not null
       union select id::text from identity where customer_id = $1
       union select m.external_id from message m where m.conversation_id = any($2::uuid[])
         and length(m.external_id) > 5`,
      [customerId, conversationIds],
    );
    return rows.map(({ id }) => id).filter((id) => id.length > 5);
  };

  beforeAll(async () => {
    world = await DeskWorld.open();
    admin = await world.person('administrator');
    agent = await world.person();
    [anna, other] = [
      await talkerOnFourPlaces(world, agent),
      await talkerOnFourPlaces(world, agent),
    ];
    await livedIn(anna);
    told = [anna.name, 'quirina.v@example.org', '470998877', 'CRM-QV-77', ...anna.texts];
    shared = await threadOfTwo();
    words = [...told, anna.customerId, ...anna.conversationIds, ...(await idsOf(anna))];
    raw = await world.db.query<RawDelivery[]>(
      `select source, network, channel_id, origin, headers, body from inbound_event
       where state = 'done' order by id`,
    );
    othersBefore = await linesOf(other);
  });

  afterAll(() => world.close());

  /** Somebody else began it; the one who is erased answered. */
  async function threadOfTwo(): Promise<{ conversationId: string; text: string }> {
    const text = `Who knows this ${randomUUID()}`;
    const begun = await world.customerSays({ do: 'comment', author: `Third ${text}`, text });
    await world.customerSays({
      do: 'reply',
      commentId: begun.externalId,
      author: anna.name,
      text: `I do ${anna.texts[0]}`,
    });
    return { conversationId: begun.conversationId, text };
  }

  /** What a person leaves at a desk over the time, also where no key leads to them. */
  async function livedIn({ customerId, conversationIds, name, texts }: Talker): Promise<void> {
    const [first, second] = conversationIds;
    await agent.desk.post(`/api/v1/customers/${customerId}/notes`, { body: `${name} is right` });
    await agent.desk.post(`/api/v1/customers/${other.customerId}/notes`, {
      body: `Knows ${name} well`,
    });
    await agent.desk.patch(`/api/v1/customers/${customerId}`, {
      email: 'quirina.v@example.org',
      phone: '+32 470 99 88 77',
    });
    await agent.desk.post(`/api/v1/conversations/${first}/notes`, { body: `Call ${name}` });
    const sent = await world.reply(agent, second!, { mode: 'private', body: `Dear ${name}` });
    await world.becomes(agent, sent.body.id, 'sent');
    await agent.desk.get(`/api/v1/customers/${customerId}`);
    await agent.desk.get(`/api/v1/customers?q=${encodeURIComponent(name)}`);
    await world.db.query(
      `insert into customer_key (source, external_key, customer_id) values ('csv', 'CRM-QV-77', $1)`,
      [customerId],
    );
    await world.db.query(
      `insert into customer_event (id, customer_id, kind, title, at, source, external_key)
       values (gen_random_uuid(), $1, 'purchase', $2, now(), 'csv', 'order-of-CRM-QV-77')`,
      [customerId, `Bag for ${name}`],
    );
    await world.db.query(
      `insert into mail (id, recipient, subject, text) values
       (gen_random_uuid(), 'a@lumen.example', 'A mention', $1)`,
      [`See http://127.0.0.1/conversations/${first} about ${texts[0]}`],
    );
    await world.db.query(
      `insert into canned_reply (id, shortcut, title, scope, owner_id, state)
       values ($1, 'of-quirina', $2, 'all', $3, 'draft')`,
      ['0198c3a0-0000-7000-8000-00000000abcd', `As for ${name}`, agent.id],
    );
    await agent.desk.put(`/api/v1/conversations/${first}/draft`, {
      mode: 'public',
      body: `Hello ${name}`,
    });
  }

  it('shows before what goes, what loses its words and what stays, and does nothing yet', async () => {
    const { status, body } = await ask<{
      deleted: { table: string; rows: number }[];
      searched: string[];
      kept: { table: string; why: string }[];
    }>(`customers/${anna.customerId}/erasure`);
    expect(status).toBe(200);
    const rowsOf = (table: string) => body.deleted.find((line) => line.table === table)?.rows;
    expect(rowsOf('message')).toBeGreaterThanOrEqual(5);
    expect(rowsOf('conversation')).toBe(4);
    expect(body.searched).toEqual(expect.arrayContaining(['inbound_event', 'mail']));
    expect(body.kept.map(({ table }) => table)).toContain('erased_mark');
    expect((await linesOf(anna)).length).toBeGreaterThan(10);
  });

  it('asks for the name, and refuses while the data must stay', async () => {
    const erase = (name: string) =>
      admin.desk.post<{ code?: string; id?: string }>('/api/v1/privacy/erasures', {
        customerId: anna.customerId,
        name,
      });
    expect((await erase('Somebody else')).body.code).toBe('privacy.other-name');
    await admin.desk.put(`/api/v1/privacy/customers/${anna.customerId}/hold`, {
      reason: 'A case at court',
    });
    expect((await erase(anna.name)).body.code).toBe('privacy.held');
    await admin.desk.delete(`/api/v1/privacy/customers/${anna.customerId}/hold`);
  });

  it('leaves nothing of them in any table or file, and ends with a proof', async () => {
    const begun = await admin.desk.post<Request>('/api/v1/privacy/erasures', {
      customerId: anna.customerId,
      name: ` ${anna.name.toUpperCase()} `,
    });
    expect(begun.status).toBe(201);
    request = await ended(begun.body.id);
    expect(await found()).toEqual([]);
    expect(filesNaming(world.folderOf(''), words, ['sandbox'])).toEqual([]);
    expect(request.customerName).toBeNull();

    const { body: proof } = await ask<{
      hash: string;
      proof: { erased: { table: string; rows: number }[] };
    }>(`requests/${request.id}/proof`);
    expect(proof.hash).toBe(request.proofHash);
    const deleted = proof.proof.erased.find(({ table }) => table === 'message');
    expect(deleted?.rows).toBeGreaterThanOrEqual(5);
  });

  it('touches nothing of others, but for a name that stood in a note about somebody else', async () => {
    const after = await linesOf(other);
    const renamed = (lines: string[]) =>
      lines.map((line) => line.replace(anna.name, '[erased]')).sort();
    expect(after.sort()).toEqual(renamed(othersBefore));
    expect(after.join()).toContain('Knows [erased] well');
  });

  it('takes only their own words out of a thread in which others spoke', async () => {
    const [left] = await world.db.query<{ texts: string[]; last: string; count: number }[]>(
      `select array_agg(m.text) as texts, max(c.last_message_text) as last,
         max(c.message_count) as count
       from conversation c join message m on m.conversation_id = c.id where c.id = $1`,
      [shared.conversationId],
    );
    expect(left).toEqual({ texts: [shared.text], last: shared.text, count: 1 });
  });

  it('brings nobody back by deliveries that come again or by reading back', async () => {
    for (const { source, network, channel_id, origin, headers, body } of raw)
      await world.db.query(
        `insert into inbound_event (source, network, channel_id, delivery_key, origin, headers, body)
         values ($1, $2, $3, gen_random_uuid()::text, $4, $5, $6)`,
        [source, network, channel_id, origin, JSON.stringify(headers), body],
      );
    await world.db.query(
      `update channel set poll_state = '{}', next_poll_at = now(), poll_lease_until = null`,
    );
    await eventually(async () => {
      const [left] = await world.db.query<{ n: number; polled: boolean }[]>(
        `select count(*)::int as n, (select bool_and(next_poll_at > now()) from channel
           where next_poll_at is not null) as polled
         from inbound_event where state = 'new'`,
      );
      expect(left).toEqual({ n: 0, polled: true });
    });
    expect(await found()).toEqual([]);
  });

  it('takes whoever writes again afterwards for a new customer', async () => {
    await world.customerSays({ do: 'comment', author: anna.name, text: 'It is me again' });
    const { body } = await admin.desk.get<{ items: { id: string; name: string }[] }>(
      `/api/v1/customers?q=${encodeURIComponent(anna.name)}`,
    );
    expect(body.items.map(({ name }) => name)).toEqual([anna.name]);
    expect(body.items[0]!.id).not.toBe(anna.customerId);
  });
});
