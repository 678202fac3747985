import { Worker } from '../../../server/platform/queue/index.js';
import { eventually } from '../../support/eventually.js';
import { MailServer } from '../../support/mail-server.js';
import { Visitor } from '../../support/visitor.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';
import { pastComplaint } from './support/past-complaints.js';

const LOGIN = [
  'Since the update the app login does not work, says Wim Claes',
  'Login in the app fails after the update of this week',
  'The login of the app does not work since your update',
  'After the update the app login spins and nothing happens',
  'The update broke the app, login impossible on my phone',
  'App update, and now the login screen only shows an error',
];
const CARD = [
  'My new card still has not arrived in the post after two weeks',
  'Waiting for the card to arrive by post for three weeks now',
  'The card that you sent by post never arrived at my address',
  'Two weeks and my card has not arrived, where is the post',
];

interface Topic {
  id: string;
  name: string;
  terms: string[];
  complaints: number;
}

interface Digest {
  id: string;
  complaints: number;
  sentences: string[];
  groups: {
    topicId: string;
    label: string;
    count: number;
    before: number;
    repeaters: number;
    weeks: number[];
    quotes: { text: string; author: string | null; conversationId: string | null }[];
    standing: { state: string; note: string } | null;
  }[];
  questions: { text: string; count: number }[];
}

describe('complaint digests', () => {
  const server = new MailServer();
  let world: DeskWorld;
  let lead: Person;
  let analyst: Person;
  let login: Topic;
  let aComplaint: string;

  const topics = async () => (await lead.desk.get<{ items: Topic[] }>('/api/v1/topics')).body.items;
  const topicWith = async (term: string) =>
    (await topics()).find(({ terms }) => terms.includes(term))!;
  const aSchedule = (over: object = {}) => ({
    name: 'Everything',
    cadence: 'weekly',
    hour: 7,
    day: 1,
    zone: 'Europe/Brussels',
    language: 'en',
    scope: { kind: 'all', values: [] },
    userIds: [],
    emails: ['product@lumen.example', 'Product@lumen.example'],
    ...over,
  });
  const mailsTo = (address: string) =>
    server.mails.filter((mail) => mail.toLowerCase().includes(`to: ${address}`));

  beforeAll(async () => {
    world = await DeskWorld.open({
      HARK_SMTP_URL: await server.listen(),
      HARK_MAIL_FROM: 'desk@lumen.example',
    });
    lead = await world.person('administrator');
    analyst = await world.person('analyst');
    const again = await pastComplaint(world, { text: LOGIN[0]!, name: 'Wim Claes', daysAgo: 9 });
    for (const [at, text] of LOGIN.entries()) {
      const who =
        at === 0 ? { customerId: again.customerId, name: 'Wim Claes' } : { name: `C${at}` };
      const made = await pastComplaint(world, { text, daysAgo: 3, ...who });
      aComplaint = made.conversationId;
    }
    for (const text of CARD) await pastComplaint(world, { text, name: 'Somebody', daysAgo: 10 });
    for (const name of ['A', 'B', 'C'])
      await pastComplaint(world, {
        text: `When does the branch in Ghent open on Saturday, asks ${name}?`,
        name,
        daysAgo: 2,
        intents: ['question'],
      });
    await pastComplaint(world, {
      text: 'At what time does the Ghent branch open on a Saturday?',
      name: 'D',
      daysAgo: 2,
      intents: ['question'],
    });
  });
  afterAll(async () => {
    await world.close();
    await server.close();
  });

  it('groups what is about the same thing, and people name it', async () => {
    const { body } = await lead.desk.post<{ found: number }>('/api/v1/topics/search');
    expect(body.found).toBeGreaterThanOrEqual(3);
    login = await topicWith('login');
    expect(login.complaints).toBe(7);
    expect((await topicWith('card')).id).not.toBe(login.id);
    const { status } = await lead.desk.put(`/api/v1/topics/${login.id}`, { name: 'App login' });
    expect(status).toBe(200);
    // Looking again finds nothing new, and leaves the name alone.
    expect((await lead.desk.post('/api/v1/topics/search')).body).toEqual({ found: 0 });
    expect((await topics()).find(({ id }) => id === login.id)?.name).toBe('App login');
  });

  it('is previewed, started, and sent once to each address', async () => {
    const made = await lead.desk.post<{ id: string; isActive: boolean }>(
      '/api/v1/digest-schedules',
      aSchedule({ userIds: [analyst.id] }),
    );
    expect(made.body).toMatchObject({ isActive: false });
    const { id } = made.body;
    const preview = await lead.desk.post<{ text: string; html: string }>(
      `/api/v1/digest-schedules/${id}/preview`,
    );
    expect(preview.body.text).toContain('APP LOGIN');
    expect(preview.body.html).not.toContain('Wim');
    await lead.desk.put(`/api/v1/digest-schedules/${id}/switch`, { isActive: true });
    await world.db.query(`update digest_schedule set next_at = now() where id = $1`, [id]);
    for (let time = 0; time < 3; time += 1) world.get(Worker).wake('digests');
    await eventually(() => {
      expect(mailsTo('product@lumen.example')).toHaveLength(1);
      expect(mailsTo('').length).toBe(2);
    });
    // Due once more for the same period: it has its digest already.
    await world.db.query(
      `update digest_schedule set next_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    world.get(Worker).wake('digests');
    await eventually(async () => {
      const [row] = await world.db.query<{ isNext: boolean }[]>(
        `select next_at > now() as "isNext" from digest_schedule where id = $1`,
        [id],
      );
      expect(row?.isNext).toBe(true);
    });
    expect(server.mails).toHaveLength(2);
    const { body } = await lead.desk.get<{ items: unknown[] }>('/api/v1/digests');
    expect(body.items).toHaveLength(1);
  });

  it('compares with the period before, quotes, and hides names from those who may not know them', async () => {
    const list = await lead.desk.get<{ items: { id: string }[] }>('/api/v1/digests');
    const address = `/api/v1/digests/${list.body.items[0]!.id}`;
    const { body } = await lead.desk.get<Digest>(`${address}?language=nl`);
    const group = body.groups.find(({ topicId }) => topicId === login.id)!;
    expect(group).toMatchObject({ label: 'App login', count: 6, before: 1, repeaters: 1 });
    expect(group.weeks.slice(-2)).toEqual([1, 6]);
    expect(group.quotes.length).toBeGreaterThanOrEqual(2);
    expect(body.sentences[0]).toContain('6 klachten van 6 klanten');
    expect(body.questions[0]).toMatchObject({ count: 4 });
    const seen = (await analyst.desk.get<Digest>(address)).body.groups.flatMap((of) => of.quotes);
    expect(seen.every(({ author, conversationId }) => !author && !conversationId)).toBe(true);
    expect(seen.map(({ text }) => text).join()).not.toContain('Wim');
    const nowhere = await lead.desk.post('/api/v1/digests', {
      scope: { kind: 'all', values: [] },
      ...{ from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z', zone: 'Mars/Base' },
    });
    expect(nowhere.status).toBe(400);
    expect(JSON.stringify(nowhere.body)).toContain('zone');
    const messages = `/api/v1/topics/${login.id}/messages`;
    const read = async ({ desk }: Person) =>
      JSON.stringify((await desk.get<{ items: object[] }>(messages)).body.items);
    expect(await read(lead)).toContain('Wim');
    expect(await read(analyst)).toContain('…');
    expect(await read(analyst)).not.toContain('Wim');
    const csv = await lead.desk.get<string>(`${address}/csv`);
    expect(String(csv.body)).toContain('App login,6,1');
    const behind = await lead.desk.get<{ items: { conversationId: string }[] }>(
      `/api/v1/topics/${login.id}/conversations?digestId=${list.body.items[0]!.id}`,
    );
    expect(behind.body.items).toHaveLength(group.count);
    expect(behind.body.items.map(({ conversationId }) => conversationId)).toContain(aComplaint);
  });

  it('takes the word of its recipient by the link of the mail, and agents see it', async () => {
    const mail = mailsTo('product@lumen.example')[0]!
      .replaceAll('=\r\n', '')
      .replaceAll('=3D', '=');
    const tokens = [...mail.matchAll(/\/standing#([\w-]+)/g)].map(([, token]) => token!);
    const stranger = new Visitor(world.address);
    const open = (token: string) =>
      stranger.post<{ topicName: string; standing: { state: string } | null }>(
        '/api/v1/standing-link',
        { token },
      );
    const shown = await Promise.all(tokens.map(open));
    const token = tokens[shown.findIndex(({ body }) => body.topicName === 'App login')]!;
    expect((await open(token)).body.standing).toBeNull();
    const said = { token, state: 'being-fixed', note: 'In 8.2.1', url: 'https://status.example/1' };
    expect(
      (
        await stranger.post('/api/v1/standing-link/standing', {
          ...said,
          url: 'javascript:alert(1)',
        })
      ).status,
    ).toBe(422);
    expect((await stranger.post('/api/v1/standing-link/standing', said)).status).toBe(204);
    expect((await open('not-a-token-of-ours-at-all')).status).toBe(404);
    const { body } = await lead.desk.get(`/api/v1/conversations/${aComplaint}/standings`);
    expect(body).toMatchObject({
      items: [{ topicName: 'App login', state: 'being-fixed', byName: 'product@lumen.example' }],
    });
  });

  it('gets new complaints by itself, and learns from who knows better', async () => {
    const { conversationId } = await world.customerSays({
      do: 'comment',
      text: 'Your update broke the login of the app, no login on my phone',
      author: 'Nina',
    });
    const topicsOf = async () =>
      (
        await lead.desk.get<{ items: { messageId: string; topicId: string }[] }>(
          `/api/v1/conversations/${conversationId}/topics`,
        )
      ).body.items;
    const [placed] = await eventually(async () => {
      const items = await topicsOf();
      expect(items).toMatchObject([{ topicId: login.id }]);
      return items;
    });
    const card = await topicWith('card');
    await lead.desk.put(`/api/v1/messages/${placed!.messageId}/topic`, { topicId: card.id });
    expect(await topicsOf()).toMatchObject([{ topicId: card.id, name: card.name }]);
    await lead.desk.post(`/api/v1/topics/${card.id}/merge`, { into: login.id });
    expect(await topicsOf()).toMatchObject([{ topicId: login.id }]);
    const split = await lead.desk.post<Topic>(`/api/v1/topics/${login.id}/split`, {
      name: 'Login on phones',
      messageIds: [placed!.messageId],
    });
    expect(await topicsOf()).toMatchObject([{ topicId: split.body.id, name: 'Login on phones' }]);
  });
});
