import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { request as ask } from 'undici';
import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';
import { type Talker, talkerOnFourPlaces } from './support/person.js';

interface Request {
  id: string;
  state: string;
  customerId: string | null;
  bytes: number | null;
}

const READ = `import sys, zipfile, json
z = zipfile.ZipFile(sys.argv[1])
print(json.dumps({n: z.read(n).decode('utf8', 'replace') for n in z.namelist()}))`;

describe('what the law asks, apart from erasing', () => {
  let world: DeskWorld;
  let admin: Person;
  let agent: Person;
  let anna: Talker;

  beforeAll(async () => {
    world = await DeskWorld.open();
    admin = await world.person('administrator');
    agent = await world.person();
    anna = await talkerOnFourPlaces(world, agent);
  });

  afterAll(() => world.close());

  const unpacked = async (id: string): Promise<Record<string, string>> => {
    const answer = await ask(admin.address(`/api/v1/privacy/requests/${id}/file`), {
      headers: { authorization: admin.authorization },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/zip');
    const file = world.folderOf('fetched.zip');
    writeFileSync(file, Buffer.from(await answer.body.arrayBuffer()));
    const read = execFileSync('python3', ['-c', READ, file], { encoding: 'utf8' });
    return JSON.parse(read) as Record<string, string>;
  };

  it('hands out everything about a person for machines and for people, and notes who fetched it', async () => {
    const nasty = '<script>alert(1)</script>';
    await agent.desk.post(`/api/v1/customers/${anna.customerId}/notes`, { body: nasty });
    const begun = await admin.desk.post<Request>('/api/v1/privacy/exports', {
      customerId: anna.customerId,
    });
    expect(begun.status).toBe(201);
    await eventually(async () => {
      const { body } = await admin.desk.get<Request>(`/api/v1/privacy/requests/${begun.body.id}`);
      expect(body.state).toBe('done');
    });
    const files = await unpacked(begun.body.id);
    const data = JSON.parse(files['data.json']!) as {
      schema: string;
      tables: Record<string, Record<string, unknown>[]>;
    };
    expect(data.schema).toBe('hark.person-export/1');
    expect(data.tables['identity']).toHaveLength(3);
    const said = data.tables['message']!.map(({ text }) => String(text)).join();
    for (const text of anna.texts) expect(said).toContain(text);
    expect(data.tables['customer_note']![0]!['body']).toBe(nasty);

    const page = files['readable.html']!;
    for (const text of anna.texts) expect(page).toContain(text);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');

    const { body: reads } = await admin.desk.get<{ items: { what: string; userId: string }[] }>(
      `/api/v1/privacy/reads?customerId=${anna.customerId}`,
    );
    expect(reads.items).toContainEqual(
      expect.objectContaining({ what: 'export', userId: admin.id }),
    );
  });

  it('notes who read of whom once an hour, however often', async () => {
    const path = `/api/v1/customers/${anna.customerId}`;
    for (const _ of [1, 2, 3]) await agent.desk.get(path);
    await agent.desk.get(`/api/v1/search?in=customers&q=${encodeURIComponent(anna.name)}`);
    const { body } = await admin.desk.get<{ items: { what: string; times: number }[] }>(
      `/api/v1/privacy/reads?customerId=${anna.customerId}&userId=${agent.id}`,
    );
    const timesOf = (kind: string) =>
      body.items.filter(({ what }) => what === kind).reduce((n, { times }) => n + times, 0);
    expect(timesOf('page')).toBe(3);
    expect(timesOf('search')).toBe(1);
    expect(body.items.length).toBeLessThanOrEqual(4);
  });

  it('counts what is too old, takes it away when told to, and leaves what is on hold', async () => {
    const other = await talkerOnFourPlaces(world, agent);
    await world.db.query(
      `update conversation set status = 'resolved', resolved_at = now() - interval '900 days',
         last_message_at = now() - interval '900 days', unanswered_since = null
       where id = any($1::uuid[])`,
      [[...anna.conversationIds, ...other.conversationIds]],
    );
    await admin.desk.put(`/api/v1/privacy/customers/${other.customerId}/hold`, {
      reason: 'A case at court',
    });
    const preview = await admin.desk.get<{ rows: number }>(
      '/api/v1/retention/conversations/preview?days=800',
    );
    expect(preview.body.rows).toBe(4);
    const sweep = await admin.desk.post('/api/v1/retention/conversations/sweep', { days: 800 });
    expect(sweep.status).toBe(204);
    await eventually(async () => {
      const { body } = await admin.desk.get<{
        items: { kind: string; lastRun: { endedAt: string | null; removed: number } | null }[];
      }>('/api/v1/retention');
      const run = body.items.find(({ kind }) => kind === 'conversations')?.lastRun;
      expect(run).toMatchObject({ removed: 4, endedAt: expect.any(String) as string });
    });
    const left = await world.db.query<{ id: string }[]>(
      'select distinct conversation_id as id from message where conversation_id = any($1::uuid[])',
      [[...anna.conversationIds, ...other.conversationIds]],
    );
    expect(left.map(({ id }) => id).sort()).toEqual([...other.conversationIds].sort());
  });

  it.each(['journal', 'events', 'notices', 'mails', 'webhook-deliveries', 'reads', 'listening'])(
    'knows what is old of %s',
    async (kind) => {
      const { status } = await admin.desk.get(`/api/v1/retention/${kind}/preview?days=1`);
      expect(status).toBe(200);
    },
  );

  it('takes the raw text of old deliveries away and keeps that they came', async () => {
    await world.db.query(`update inbound_event set received_at = now() - interval '100 days'`);
    const before = await world.db.query<{ n: number }[]>(
      `select count(*)::int as n from inbound_event where body <> ''`,
    );
    expect(before[0]!.n).toBeGreaterThan(0);
    await admin.desk.post('/api/v1/retention/journal/sweep', { days: 90 });
    await eventually(async () => {
      const [after] = await world.db.query<{ full: number; all: number }[]>(
        `select count(*) filter (where body <> '')::int as full, count(*)::int as all
         from inbound_event where received_at < now() - interval '99 days'`,
      );
      expect(after!.full).toBe(0);
      expect(after!.all).toBeGreaterThan(0);
    });
  });

  it('lets go of what was read elsewhere, unless it is a conversation or was read lately', async () => {
    const [source, stream, old, kept, fresh] = [1, 2, 3, 4, 5].map(() => randomUUID());
    await world.db.query(
      `insert into listening_source (id, name, place, url, is_enabled)
       values ($1, 'Old', 'blog', 'https://old.example', false)`,
      [source],
    );
    await world.db.query(
      `insert into listening_stream (id, name, brand, query) values ($1, 'Old', 'Old', 'old')`,
      [stream],
    );
    await world.db.query(
      `insert into listening_item (id, source_id, guid, published_at, read_at, print)
       select id, $1, id::text, now() - interval '400 days', now() - make_interval(days => age), ''
       from unnest($2::uuid[], array[300, 300, 1]) as item(id, age)`,
      [source, [old, kept, fresh]],
    );
    await world.db.query(
      `insert into listening_hit (id, stream_id, item_id, relevance, state, published_at)
       select gen_random_uuid(), $1, id, 1, state, now() - interval '400 days'
       from unnest($2::uuid[], array['done', 'conversation', 'new']) as hit(id, state)`,
      [stream, [old, kept, fresh]],
    );
    await admin.desk.post('/api/v1/retention/listening/sweep', { days: 180 });
    await eventually(async () => {
      const left = await world.db.query<{ id: string }[]>(
        `select item_id as id from listening_hit where stream_id = $1`,
        [stream],
      );
      expect(left.map(({ id }) => id).sort()).toEqual([kept, fresh].sort());
    });
  });
});
