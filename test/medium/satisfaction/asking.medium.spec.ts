import { randomUUID } from 'node:crypto';
import { eventually } from '../../support/eventually.js';
import { Visitor } from '../../support/visitor.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Rating {
  rating: number | null;
  comment: string | null;
  state: string;
  language: string;
}

describe('a customer whose conversation is resolved', () => {
  let world: DeskWorld;
  let lead: Person;
  let agent: Person;
  let stranger: Visitor;

  beforeAll(async () => {
    world = await DeskWorld.open();
    lead = await world.person('supervisor');
    agent = await world.person();
    stranger = new Visitor(world.address);
    await setting({});
  });
  afterAll(() => world.close());

  const setting = (over: object) =>
    lead.desk.put<{ code?: string }>('/api/v1/satisfaction/setting', {
      channelIds: [world.channels['facebook']],
      delayMinutes: 0,
      quietDays: 30,
      lowRating: 2,
      words: { nl: 'Tevreden? {link}' },
      ...over,
    });

  const resolve = (id: string, outcome: string) =>
    agent.desk.post(`/api/v1/conversations/${id}/closure`, { outcome });

  const resolved = async (text: string, outcome = 'solved') => {
    const { conversationId } = await world.customerSays({
      do: 'message',
      author: `Asked ${randomUUID().slice(0, 8)}`,
      text,
    });
    await world.reply(agent, conversationId, { mode: 'private' });
    const answer = await resolve(conversationId, outcome);
    expect(answer.status).toBeLessThan(300);
    return conversationId;
  };

  const questionsIn = (conversationId: string) =>
    world.db.query<{ text: string }[]>(
      `select text from message where conversation_id = $1 and text like '%/rate#%'`,
      [conversationId],
    );

  const tokenOf = (conversationId: string) =>
    eventually(async () => {
      const [question] = await questionsIn(conversationId);
      expect(question).toBeDefined();
      return { text: question!.text, token: question!.text.split('/rate#')[1]!.trim() };
    });

  it('is asked once in their language, and rates by the link, which changes for a day', async () => {
    const id = await resolved('Mijn kaart is geweigerd in de winkel, kunnen jullie mij helpen?');
    const { text, token } = await tokenOf(id);
    expect(text).toMatch(/^Tevreden\? http/);

    const shown = await stranger.post<Rating>('/api/v1/rating-link', { token });
    expect(shown.body).toEqual({ language: 'nl', rating: null, comment: null, state: 'open' });
    const rate = (rating: number, comment = '') =>
      stranger.post<Rating & { code?: string }>('/api/v1/rating-link/answer', {
        token,
        rating,
        comment,
      });
    expect((await rate(5)).body).toMatchObject({ rating: 5, state: 'changeable' });
    expect((await rate(2, '  Too slow ')).body).toMatchObject({ rating: 2, comment: 'Too slow' });
    const seen = await agent.desk.get<{ items: object[] }>(`/api/v1/conversations/${id}/ratings`);
    expect(seen.body.items).toMatchObject([{ rating: 2, comment: 'Too slow' }]);
    const told = await world.db.query<{ rating: number; isLow: boolean }[]>(
      `select (data->>'rating')::int as rating, (data->>'isLow')::boolean as "isLow" from event
       where conversation_id = $1 and type = 'satisfaction.rated' order by seq`,
      [id],
    );
    expect(told).toEqual([
      { rating: 5, isLow: false },
      { rating: 2, isLow: true },
    ]);

    await world.db.query(
      `update satisfaction set answered_at = now() - interval '25 hours' where conversation_id = $1`,
      [id],
    );
    expect(await rate(4)).toMatchObject({ status: 409, body: { code: 'satisfaction.closed' } });
    expect((await stranger.post('/api/v1/rating-link', { token: 'x'.repeat(43) })).status).toBe(
      404,
    );

    await agent.desk.delete(`/api/v1/conversations/${id}/closure`);
    await resolve(id, 'solved');
    await waitsEnd(id);
    expect(await questionsIn(id)).toHaveLength(1);

    const span = 'from=2020-01-01T00:00:00Z&to=2020-02-01T00:00:00Z';
    expect(
      (await lead.desk.get(`/api/v1/reports/satisfaction?${span}&by=agent`)).body,
    ).toMatchObject({ rows: [], whole: { asked: 0, csat: null } });
    const now = Date.now();
    const period = `from=${new Date(now - 3_600_000).toISOString()}&to=${new Date(now + 3_600_000).toISOString()}`;
    const report = await lead.desk.get<{ rows: object[] }>(
      `/api/v1/reports/satisfaction?${period}&by=agent`,
    );
    expect(report.body.rows).toMatchObject([
      { key: agent.id, asked: 1, answered: 1, csat: 0, ratings: [0, 1, 0, 0, 0] },
    ]);
    const comments = await lead.desk.get<{ items: object[] }>(
      `/api/v1/reports/satisfaction/comments?${period}&most=2`,
    );
    expect(comments.body.items).toMatchObject([{ conversationId: id, comment: 'Too slow' }]);
    const forged = Buffer.from('["x","y"]').toString('base64url');
    const refused = await lead.desk.get(
      `/api/v1/reports/satisfaction/comments?${period}&cursor=${forged}`,
    );
    expect(refused.status).toBe(400);
  });

  /** The resolve has been heard of, and nothing is planned any more. */
  const waitsEnd = (conversationId: string) =>
    eventually(async () => {
      const [row] = await world.db.query<{ unheard: number; waiting: number }[]>(
        `select (select count(*)::int from event e join reaction_cursor r on r.reaction = $2
             and (e.xid, e.id) > (r.xid, r.event_id)
           where e.conversation_id = $1 and e.type = 'status.changed') as unheard,
           (select count(*)::int from satisfaction_due where conversation_id = $1) as waiting`,
        [conversationId, 'when-conversation-is-resolved-its-customer-may-be-asked'],
      );
      expect(row).toEqual({ unheard: 0, waiting: 0 });
    });

  it('is left alone after spam, and where the channel is off', async () => {
    const spam = await resolved('You have won a prize, click here for free coins', 'spam');
    await waitsEnd(spam);
    expect(await questionsIn(spam)).toHaveLength(0);
    expect(await setting({ words: { en: 'No place' } })).toMatchObject({
      status: 422,
      body: { code: 'satisfaction.link-missing' },
    });
    expect(await setting({ channelIds: [world.channels['google-reviews']] })).toMatchObject({
      status: 422,
      body: { code: 'satisfaction.channel' },
    });
  });
});
