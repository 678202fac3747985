import { SendFigureMails } from '../../../server/insight/analytics/application/send-figure-mails.js';
import { RebuildFigures } from '../../../server/insight/analytics/index.js';
import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Figure {
  value: number | null;
  n: number;
  p90: number | null;
}
interface Series {
  measure: string;
  whole: Figure;
  before: Figure;
  points: (Figure & { at: string })[];
}
interface Row {
  key: string;
  name: string | null;
  figures: { measure: string; figure: Figure }[];
}
interface Behind {
  items: { id: string; conversationId: string; customer: string | null; agent: string | null }[];
  nextCursor: string | null;
}

const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const period = `from=${dayFromNow(-2)}&to=${dayFromNow(3)}`;

describe('figures on a desk at work', () => {
  let world: DeskWorld;
  let lead: Person;
  let agent: Person;
  let other: Person;
  let answered: string;

  beforeAll(async () => {
    world = await DeskWorld.open();
    [lead, agent, other] = await Promise.all([
      world.person('supervisor'),
      world.person(),
      world.person(),
    ]);
    answered = await says('Where is my card?');
    await says('This is terrible, nobody answers!');
    await says('Thank you, great service.');
    const { body: sent } = await world.reply(agent, answered);
    await world.becomes(agent, sent.id, 'sent');
  });
  afterAll(() => world.close());

  const says = async (text: string): Promise<string> =>
    (await world.customerSays({ do: 'comment', text } as never)).conversationId;
  const series = async (who: Person, measures: string, filter = ''): Promise<Series[]> =>
    (
      await who.desk.get<{ items: Series[] }>(
        `/api/v1/figures/series?${period}&measures=${measures}${filter}`,
      )
    ).body.items;
  const whole = async (who: Person, measure: string, filter = ''): Promise<Figure> =>
    (await series(who, measure, filter))[0]!.whole;
  const table = async (who: Person, by: string, measures: string): Promise<Row[]> =>
    (
      await who.desk.get<{ rows: Row[] }>(
        `/api/v1/figures/comparison?${period}&by=${by}&measures=${measures}`,
      )
    ).body.rows;
  const behind = async (who: Person, query: string): Promise<Behind> =>
    (await who.desk.get<Behind>(`/api/v1/figures/behind?${period}&${query}`)).body;
  const sums = (): Promise<unknown[]> =>
    world.db.query(
      `select fact, dimension, key, day::text, channel_id, bucket, n::int, total::text from figure_day
       where n <> 0 order by 1, 2, 3, 4, 5, 6`,
    );

  it('are there moments after something happened, beside the period before', async () => {
    await eventually(async () => {
      const [messages, backlog, firstReply] = await series(lead, 'messages-in,backlog,first-reply');
      expect(messages).toMatchObject({ whole: { value: 3 }, before: { value: 0 } });
      expect(messages!.points).toHaveLength(5);
      expect(backlog!.whole.value).toBe(3);
      expect(firstReply!.whole.n).toBe(1);
    });
    const closed = await lead.desk.post(`/api/v1/conversations/${answered}/closure`, {
      outcome: 'answered',
    });
    expect(closed).toMatchObject({ status: 201 });
    await eventually(async () => {
      expect((await whole(lead, 'backlog')).value).toBe(2);
      expect(await whole(lead, 'resolved-without-reply')).toMatchObject({ value: 0, n: 1 });
    });
  });

  it('are told apart by channel, agent and mood, from sums and from facts alike', async () => {
    const [byChannel] = await table(lead, 'channel', 'messages-in');
    expect(byChannel).toMatchObject({ figures: [{ figure: { value: 3 } }] });
    expect(byChannel!.name).not.toBeNull();
    const agents = await table(lead, 'agent', 'replies-out,first-reply');
    const own = agents.find(({ key }) => key === agent.id)!;
    expect(own.figures.map(({ figure }) => figure.n)).toEqual([1, 1]);
    expect(await whole(lead, 'messages-in', `&channel=${byChannel!.key}`)).toMatchObject({ n: 3 });
    // Two dimensions at once: no sum knows them, the facts do.
    const both = `&agent=${agent.id}&kind=comment`;
    expect(await whole(lead, 'replies-out', both)).toMatchObject({ value: 1 });
    await eventually(async () =>
      expect((await whole(lead, 'sentiment-score')).value).toBeCloseTo(1 / 3),
    );
  });

  it.each(['week', 'month'])('come to the same in steps of a %s', async (step) => {
    for (const filter of ['', '&kind=comment&team=none']) {
      const [byDay] = await series(lead, 'messages-in', filter);
      const [bySteps] = await series(lead, 'messages-in', `${filter}&step=${step}`);
      expect(bySteps!.whole).toEqual(byDay!.whole);
      expect(bySteps!.points.reduce((sum, { value }) => sum + value!, 0)).toBe(byDay!.whole.value);
    }
  });

  it('lead to their conversations, page by page', async () => {
    const first = await behind(lead, 'measure=messages-in&limit=2');
    expect(first.items).toHaveLength(2);
    expect(first.items[0]!.customer).not.toBeNull();
    const rest = await behind(lead, `measure=messages-in&limit=2&cursor=${first.nextCursor}`);
    expect(rest).toMatchObject({ items: [{}], nextCursor: null });
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(3);
    const positive = await behind(lead, 'measure=sentiment-score');
    expect(positive.items).toHaveLength(1);
  });

  it('name no customer to an analyst, who sees everything else', async () => {
    const analyst = await world.person('analyst');
    const { items } = await behind(analyst, 'measure=first-reply');
    expect(items).toMatchObject([{ customer: null }]);
    expect(items[0]!.agent).not.toBeNull();
  });

  it('are their own for agents, and nobody else’s', async () => {
    expect(await whole(agent, 'replies-out')).toMatchObject({ value: 1 });
    expect(await whole(other, 'replies-out')).toMatchObject({ value: 0 });
    const path = `/api/v1/figures/series?${period}&measures=replies-out&agent=${agent.id}`;
    expect((await other.desk.get(path)).status).toBe(403);
    const colleagues = `/api/v1/figures/comparison?${period}&by=agent&measures=replies-out`;
    expect((await other.desk.get(colleagues)).status).toBe(403);
  });

  it('come to the same when everything is read again, whatever had gone wrong with the sums', async () => {
    const before = await sums();
    await world.db.query(`update figure_day set n = n + 1 where fact = 'message-in'`);
    expect(await sums()).not.toEqual(before);
    await world.get(RebuildFigures).begin();
    await eventually(async () => {
      const { startedAt } = await world.get(RebuildFigures).progress();
      expect(startedAt).toBeNull();
    });
    expect(await sums()).toEqual(before);
  });

  it('come as CSV that no spreadsheet runs', async () => {
    await world.db.query(`update user_account set name = '=2+2' where id = $1`, [agent.id]);
    const answer = await lead.desk.get<string>(
      `/api/v1/figures/comparison/csv?${period}&by=agent&measures=replies-out`,
    );
    expect(String(answer.body)).toContain(`'=2+2,${agent.id},1,`);
  });

  it('take counts of audiences from a file, with a word for each line that is wrong', async () => {
    const csv = [
      'day;name;whose;followers;mentions',
      `${dayFromNow(-2)};Lumen;own;1000;`,
      `${dayFromNow(0)};Lumen;own;1100;`,
      `${dayFromNow(0)};Candela;competitor;;9`,
      `yesterday;Candela;competitor;;9`,
    ].join('\n');
    for (let again = 0; again < 2; again += 1) {
      const { body } = await lead.desk.post('/api/v1/figures/audience', { csv: `\ufeff${csv}` });
      expect(body).toEqual({ taken: 3, faults: [{ line: 5, fault: 'day' }] });
    }
    const [growth, voice] = await series(lead, 'growth-rate,share-of-voice');
    expect(growth!.whole.value).toBeCloseTo(0.1);
    expect(voice!.whole.value).toBeCloseTo(3 / 12);
  });

  it('go out by mail once, to those who may read them', async () => {
    const refused = { name: 'Weekly', cadence: 'weekly', hour: 7, filter: {}, userIds: [agent.id] };
    expect((await lead.desk.post('/api/v1/figures/mails', refused)).status).toBe(422);
    const made = await lead.desk.post<{ id: string }>('/api/v1/figures/mails', {
      ...refused,
      userIds: [lead.id],
    });
    expect(made.status).toBe(201);
    await world.db.query(`update figure_mail set next_at = now() - interval '1 minute'`);
    const send = world.get(SendFigureMails);
    await Promise.all([send.next(), send.next(), send.next()]);
    const mails: { html: string; text: string }[] = await world.db.query(
      `select html, text from mail where subject like 'Hark: Weekly%'`,
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain('/reports/service?from=');
    const [listed] = (
      await lead.desk.get<{ items: { lastSentAt: string; nextAt: string }[] }>(
        '/api/v1/figures/mails',
      )
    ).body.items;
    expect(Date.parse(listed!.nextAt)).toBeGreaterThan(Date.now());
    expect((await lead.desk.delete(`/api/v1/figures/mails/${made.body.id}`)).status).toBe(204);
  });
});
