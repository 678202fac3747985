import { randomUUID } from 'node:crypto';
import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Previewed {
  conversationId: string;
  verdict: string;
  text: string | null;
  code: string | null;
}

interface BulkAnswer {
  id: string;
  counts: Record<string, number>;
  recipients: { conversationId: string; state: string; reason: string | null }[];
}

describe('one canned reply to many customers', () => {
  let world: DeskWorld;
  let anna: Person;
  let cannedReplyId: string;
  const comments: { conversationId: string; externalId: string }[] = [];
  let message: string;

  const canned = async (shortcut: string, body: string) => {
    const lead = await world.person('administrator');
    const variants = [
      { language: 'en', network: null, body },
      { language: 'en', network: 'discourse', body: `Forum: ${body}` },
    ];
    const made = await lead.desk.post<{ id: string }>('/api/v1/canned-replies', {
      ...{ shortcut, title: 'Fixed', scope: 'all', folder: '', tags: [], examples: [] },
      variants,
      state: 'approved',
    });
    return made.body.id;
  };
  const many = (over: object = {}) => ({
    cannedReplyId,
    conversationIds: [...comments.map(({ conversationId }) => conversationId), message],
    ...over,
  });
  const preview = async (over: object = {}) =>
    (await anna.desk.post<{ items: Previewed[] }>('/api/v1/bulk-answers/preview', many(over))).body
      .items;
  const effectsOf = (parentId: string) =>
    world.sandbox.control.effects({ kind: 'comment', parentId }).map(({ text }) => text);
  const finished = (id: string) =>
    eventually(async () => {
      const { body } = await anna.desk.get<BulkAnswer>(`/api/v1/bulk-answers/${id}`);
      expect(body.counts['waiting']).toBe(0);
      return body;
    });

  beforeAll(async () => {
    world = await DeskWorld.open();
    anna = await world.person();
    cannedReplyId = await canned('fixed', 'Dear {{customer.first_name}}, it is fixed in 8.2.1.');
    const saying = { do: 'comment', text: 'The app does not start' } as const;
    for (const author of ['Mia Maes', 'Tom Tack', 'Eva Ems'])
      comments.push(await world.customerSays({ ...saying, author }));
    ({ conversationId: message } = await world.customerSays({
      do: 'message',
      text: 'The app does not start',
      author: 'Ben Bos',
    }));
    await world.db.query(
      `update conversation set last_customer_message_at = now() - interval '30 days' where id = $1`,
      [message],
    );
  });
  afterAll(() => world.close());

  it('is seen before by each of them, with who cannot be answered and why', async () => {
    // The second and the third are one person.
    await world.db.query(
      `update identity set customer_id = (select i.customer_id from conversation c
         join identity i on i.id = c.identity_id where c.id = $1)
       where id = (select identity_id from conversation where id = $2)`,
      [comments[1]!.conversationId, comments[2]!.conversationId],
    );
    await world.db.query(
      `update conversation set last_customer_message_at = last_customer_message_at - interval '1 hour'
       where id = $1`,
      [comments[1]!.conversationId],
    );
    const items = new Map((await preview()).map((item) => [item.conversationId, item]));
    expect(items.get(comments[0]!.conversationId)).toMatchObject({
      verdict: 'ready',
      text: 'Dear Mia, it is fixed in 8.2.1.',
    });
    expect(items.get(comments[1]!.conversationId)).toMatchObject({
      verdict: 'cannot',
      code: 'bulk-answer.told-elsewhere',
    });
    expect(items.get(message)).toMatchObject({ verdict: 'cannot', code: 'reply.window-closed' });
    expect(await preview({ conversationIds: [randomUUID()] })).toEqual([]);
  });

  it('goes to each once, however often it is asked for, and says what became of each', async () => {
    const asked = many({ clientId: randomUUID() });
    const [one, other] = await Promise.all([
      anna.desk.post<BulkAnswer>('/api/v1/bulk-answers', asked),
      anna.desk.post<BulkAnswer>('/api/v1/bulk-answers', asked),
    ]);
    expect([one.status, other.status].sort()).toEqual([201, 201]);
    expect(one.body.id).toBe(other.body.id);
    const { counts, recipients } = await finished(one.body.id);
    expect(counts).toMatchObject({ accepted: 2, refused: 1 });
    expect(recipients.find(({ conversationId }) => conversationId === message)).toMatchObject({
      state: 'refused',
      reason: 'reply.window-closed',
    });
    await eventually(() => {
      expect(effectsOf(comments[0]!.externalId)).toEqual(['Dear Mia, it is fixed in 8.2.1.']);
      expect(effectsOf(comments[2]!.externalId)).toHaveLength(1);
    });
    expect(effectsOf(comments[1]!.externalId)).toEqual([]);
    const stranger = await world.person();
    expect((await stranger.desk.get(`/api/v1/bulk-answers/${one.body.id}`)).status).toBe(404);
  });

  it('stops when it is stopped, and waits for approval where a rule wants it', async () => {
    const lead = await world.person('administrator');
    const rule = await lead.desk.post('/api/v1/approval-rules', {
      name: 'Everybody',
      authors: { kind: 'everyone', ids: [], roles: [], days: 0 },
      condition: { all: [] },
      risks: [],
      isEnabled: true,
    });
    expect(rule.status).toBe(201);
    const first = [comments[0]!.conversationId];
    expect(await preview({ conversationIds: first })).toMatchObject([
      { verdict: 'needs-approval' },
    ]);
    const { body } = await anna.desk.post<BulkAnswer>(
      '/api/v1/bulk-answers',
      many({ conversationIds: first, clientId: randomUUID() }),
    );
    expect((await finished(body.id)).counts).toMatchObject({ held: 1, accepted: 0 });
    // Ten at once are more than go out in the first second.
    await world.db.query(
      `insert into bulk_answer_recipient (bulk_answer_id, conversation_id, network, at)
       select $1, id, network, now() + interval '1 hour' from conversation where id = $2`,
      [body.id, comments[1]!.conversationId],
    );
    await anna.desk.post(`/api/v1/bulk-answers/${body.id}/stop`);
    const after = await finished(body.id);
    expect(after.recipients.map(({ state }) => state)).toContain('held');
    expect(after.counts['held']! + after.counts['stopped']!).toBe(2);
  });
});
