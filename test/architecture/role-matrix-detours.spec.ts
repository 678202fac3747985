import { randomUUID } from 'node:crypto';
import { FormData } from 'undici';
import type { Visitor } from '../support/visitor.js';
import { House } from './role-matrix/house.js';
import { table } from './role-matrix/table.js';
import type { Things } from './role-matrix/things.js';

let house: House;
let agent: Visitor;
let ours: Things;
let theirs: Things;

beforeAll(async () => {
  house = await House.open();
});
beforeEach(async () => {
  agent = await house.enter('agent');
  ours = await house.things('ours', 'agent');
  theirs = await house.things('theirs', 'agent of another team');
});
afterAll(() => house?.close());

const GUARDED = Object.entries(table)
  .filter(([route, { who }]) => route.startsWith('GET ') && who !== 'public')
  .map(([route, { headers }]) => [route.slice(4).replace(/:\w+/g, randomUUID()), headers] as const);

describe('Another way of asking', () => {
  it.each(GUARDED)('HEAD %s is as closed as GET', async (path, headers) => {
    const anonymous = await house.enter('anonymous');
    expect((await anonymous.ask('HEAD', path, { headers })).status).toBe(401);
  });

  it.each([
    '/api/v1/users/',
    '//api/v1/users',
    '/api//v1/users',
    '/api/v1/%75sers',
    '/api/v1/users;x=1',
    '/api/v1/users%2f',
    '/api/v1/users%00',
    '/API/V1/USERS',
    '/api/v1/./users',
    '/api/v1/sign-in-options/../users',
    '/api/v1/sign-in-options/%2e%2e/users',
    '/hooks/../api/v1/users',
  ])('does not lead past the door: %s', async (path) => {
    for (const visitor of [await house.enter('anonymous'), agent]) {
      const { status, body } = await visitor.get(path);
      expect([400, 401, 403, 404]).toContain(status);
      expect(JSON.stringify(body)).not.toContain('@lumen.example');
    }
  });

  it.each([
    { 'x-http-method-override': 'GET' },
    { 'x-original-url': '/api/v1/sign-in-options' },
    { 'x-rewrite-url': '/api/v1/sign-in-options' },
    { 'x-forwarded-prefix': '/api/health' },
  ])('nor does a header: %j', async (headers) => {
    expect((await agent.get('/api/v1/users', { headers })).status).toBe(403);
  });
});

describe('A list that is asked for what one does not reach', () => {
  it.each<[string, (things: Things) => string]>([
    ['its channel', ({ channel }) => `channelId=${channel}`],
    ['its customer', ({ customer }) => `customerId=${customer}`],
    ['its publication', ({ publication }) => `publicationId=${publication}`],
    ['its tag', ({ tag }) => `tagId=${tag}`],
    ['its team', ({ team }) => `teamId=${team}`],
    ['its words', () => 'q=card'],
    ['all there is', () => 'view=all'],
  ])('by %s answers without it', async (_, query) => {
    await house.db.query(`insert into conversation_tag (conversation_id, tag_id) values ($1, $2)`, [
      theirs.conversation,
      theirs.tag,
    ]);
    const { status, body } = await agent.get(`/api/v1/conversations?${query(theirs)}`);
    expect([200, 404]).toContain(status);
    expect(JSON.stringify(body)).not.toContain(theirs.conversation);
  });

  it('through a saved view of a colleague answers without it', async () => {
    const filter = JSON.stringify({ channelId: [theirs.channel] });
    await house.db.query(`update saved_view set is_shared = true, filter = $2 where id = $1`, [
      theirs.view,
      filter,
    ]);
    const { body } = await agent.get(`/api/v1/conversations?view=${theirs.view}`);
    expect(JSON.stringify(body)).not.toContain(theirs.conversation);
    const views = await agent.get<{ saved: { id: string; count: { n: number } }[] }>(
      '/api/v1/views',
    );
    expect(views.body.saved.find(({ id }) => id === theirs.view)?.count.n ?? 0).toBe(0);
  });
});

describe('A search', () => {
  it.each(['all', 'messages', 'notes', 'customers'])(
    'in %s finds nothing that one does not reach',
    async (where) => {
      const { status, body } = await agent.get(
        `/api/v1/search?in=${where}&q=card%20or%20look%20or%20customer`,
      );
      expect(status).toBe(200);
      for (const id of [theirs.conversation, theirs.customer, theirs.message])
        expect(JSON.stringify(body)).not.toContain(id);
    },
  );
});

it('Colleagues are shown with the open conversations that they have', async () => {
  const { owner } = ours;
  const openCount = async (): Promise<number | undefined> => {
    const { body } = await agent.get<{ items: { id: string; openCount: number }[] }>(
      '/api/v1/colleagues',
    );
    return body.items.find(({ id }) => id === owner)?.openCount;
  };
  const before = (await openCount())!;
  const path = `/api/v1/conversations/${ours.conversation}`;
  await agent.put(`${path}/assignment`, { userId: owner, teamId: null });
  expect(await openCount()).toBe(before + 1);
  await agent.post(`${path}/closure`, { outcome: 'solved' });
  expect(await openCount()).toBe(before);
});

describe('A note that somebody else wrote', () => {
  it('is removed by nobody but its author and an administrator', async () => {
    const path = `/api/v1/customers/${ours.customer}/notes/${ours.customerNote}`;
    expect((await (await house.enter('supervisor')).delete(path)).status).toBe(403);
    expect((await (await house.enter('administrator')).delete(path)).status).toBe(200);
  });
});

describe('An object that the body names', () => {
  const priority = async ({ conversation }: Things): Promise<number> => {
    const [row]: { priority: number }[] = await house.db.query(
      `select priority from conversation where id = $1`,
      [conversation],
    );
    return row!.priority;
  };

  it('is left alone by an act on many when it is not open', async () => {
    const { body } = await agent.post('/api/v1/bulk-actions', {
      clientId: randomUUID(),
      conversationIds: [ours.conversation, theirs.conversation],
      action: { type: 'priority', priority: 1 },
    });
    expect(body).toMatchObject({
      done: 1,
      failed: [{ conversationId: theirs.conversation, code: 'conversation.not-found' }],
    });
    expect([await priority(ours), await priority(theirs)]).toEqual([1, 3]);
  });

  it('is not drawn into a matter', async () => {
    for (const conversationIds of [
      [ours.conversation, theirs.conversation],
      [theirs.conversation, ours.conversation],
    ])
      expect((await agent.post('/api/v1/matters', { conversationIds })).status).toBe(404);
    const path = `/api/v1/matters/${theirs.matter}/conversations/${ours.conversation}`;
    expect((await agent.put(path)).status).toBeGreaterThanOrEqual(400);
  });

  it('is not linked to a customer of ours', async () => {
    const path = `/api/v1/customers/${ours.customer}/links`;
    for (const identityId of [theirs.profile, theirs.identity, randomUUID()])
      expect(await agent.post(path, { identityId, evidence: 'agent-decided' })).toMatchObject({
        status: 404,
        body: { code: 'identity.not-found' },
      });
  });

  it('is not answered by a reply to something else', async () => {
    const { status } = await agent.post(`/api/v1/conversations/${ours.conversation}/replies`, {
      clientId: randomUUID(),
      body: 'On its way',
      mode: 'public',
      lastSeenPosition: 9,
      inReplyToMessageId: theirs.message,
    });
    expect([404, 422]).toContain(status);
  });

  it('is not split off from another conversation', async () => {
    const path = `/api/v1/conversations/${ours.conversation}/splits`;
    const { status } = await agent.post(path, { identityId: theirs.identity });
    expect([404, 422]).toContain(status);
  });

  it('is not handed to people or teams who do not reach it, nor to members who read no conversations', async () => {
    const path = `/api/v1/conversations/${ours.conversation}/assignment`;
    const analyst = await house.things('ours', 'analyst');
    for (const assignee of [
      { userId: null, teamId: theirs.team },
      { userId: theirs.owner, teamId: null },
      { userId: analyst.owner, teamId: null },
    ])
      expect((await agent.put(path, assignee)).status).toBe(422);
  });

  it('is no file that somebody else brought', async () => {
    const form = new FormData();
    form.set('file', new Blob(['secret']), 'secret.txt');
    const other = await house.enter('agent of another team');
    const { body: file } = await other.post<{ id: string }>('/api/v1/files', form);
    expect((await agent.get(`/api/v1/files/${file.id}/content`)).status).toBe(404);
    const attachmentIds = [file.id];
    const draft = await agent.put(`/api/v1/conversations/${ours.conversation}/drafts/public`, {
      body: 'See',
      attachmentIds,
    });
    const reply = await agent.post(`/api/v1/conversations/${ours.conversation}/replies`, {
      clientId: randomUUID(),
      body: 'See',
      mode: 'public',
      lastSeenPosition: 9,
      attachmentIds,
    });
    expect([404, 422]).toContain(draft.status);
    expect([404, 422]).toContain(reply.status);
  });

  it('is nobody who would learn of a conversation that is not open to them', async () => {
    const analyst = await house.things('ours', 'analyst');
    const supervisor = await house.things('ours', 'supervisor');
    const { status } = await agent.post(`/api/v1/conversations/${ours.conversation}/notes`, {
      clientId: randomUUID(),
      body: 'Look',
      mentions: [theirs.owner, analyst.owner, supervisor.owner],
    });
    expect(status).toBe(201);
    const called: { user_id: string }[] = await house.db.query(`select user_id from note_mention`);
    expect(called).toEqual([{ user_id: supervisor.owner }]);
  });
});
