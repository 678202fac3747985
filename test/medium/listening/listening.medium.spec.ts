import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';
import { FeedServer } from './support/feed-server.js';

interface Hit {
  id: string;
  stream: { id: string };
  alsoIn: { id: string }[];
  title: string;
  why: string[];
  state: string;
  repeats: number;
  conversationId: string | null;
}

interface Source {
  id: string;
  state: string;
  detail: string | null;
  itemCount: number;
}

describe('listening', () => {
  let world: DeskWorld;
  let lead: Person;
  let agent: Person;
  const site = new FeedServer();

  beforeAll(async () => {
    await site.open();
    world = await DeskWorld.open();
    lead = await world.person('supervisor');
    agent = await world.person();
  });
  afterAll(async () => {
    await world.close();
    await site.close();
  });

  const addSource = async (url: string, name = url) => {
    const body = { name: name.slice(-60), place: 'forum', url, isEnabled: true };
    return lead.desk.post<{ id: string; detail: string }>('/api/v1/listening/sources', body);
  };
  const settled = async (id: string): Promise<Source> =>
    eventually(async () => {
      const { body } = await lead.desk.get<{ items: Source[] }>('/api/v1/listening/sources');
      const source = body.items.find((one) => one.id === id)!;
      expect(source.state).not.toBe('new');
      return source;
    });
  const addStream = async (query: string, over: object = {}) => {
    const body = {
      ...{ name: query.slice(0, 60), brand: 'Lumen', isOwn: true, query },
      ...{ language: null, sourceIds: [], isEnabled: true, ...over },
    };
    return lead.desk.post<{ id: string; detail: string; at: number }>(
      '/api/v1/listening/streams',
      body,
    );
  };
  const hitsOf = async (streamId: string, query = ''): Promise<Hit[]> => {
    const path = `/api/v1/listening/hits?streamId=${streamId}${query}`;
    return (await agent.desk.get<{ items: Hit[] }>(path)).body.items;
  };

  it('finds what a stream asks for, once, says why, and counts it', async () => {
    const stream = await addStream('quorvex NOT festival');
    const text =
      'The quorvex card of my bank was refused in three shops today and nobody answers the phone there.';
    const first = await addSource(
      site.rss('/forum.rss', [
        { id: 'a', title: 'Quorvex card refused', text },
        { id: 'b', title: 'Quorvex festival', text: 'Music for everybody at the quorvex festival' },
        { id: 'c', title: 'Something else', text: 'No word about it' },
      ]),
    );
    expect(await settled(first.body.id)).toMatchObject({ state: 'ok', detail: null, itemCount: 3 });
    const again = text.replace('three shops', 'two shops');
    await settled(
      (
        await addSource(
          site.rss('/copy.rss', [{ id: 'z', title: 'Quorvex card refused', text: again }]),
        )
      ).body.id,
    );
    const [hit, ...others] = await hitsOf(stream.body.id);
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ title: 'Quorvex card refused', state: 'new', repeats: 1 });
    expect(hit?.why).toContain('title:quorvex');
    const { body } = await lead.desk.get<{ items: { brand: string; count: number }[] }>(
      '/api/v1/listening/mentions?from=2020-01-01&to=2100-01-01',
    );
    expect(body.items).toContainEqual(expect.objectContaining({ brand: 'Lumen', count: 1 }));
  });

  it('asks a site again without taking what has not changed', async () => {
    const source = await addSource(
      site.rss('/again.rss', [{ id: 'x', title: 'Nothing', text: 'Nothing new' }]),
    );
    await settled(source.body.id);
    await lead.desk.post(`/api/v1/listening/sources/${source.body.id}/reading`);
    await eventually(() => {
      const asked = site.asked.filter(({ url }) => url === '/again.rss');
      expect(asked.at(-1)?.headers['if-none-match']).toBe('"1"');
    });
  });

  it('makes a hit a conversation that is read here and answered at the source', async () => {
    const stream = await addStream('zanthor');
    await settled(
      (
        await addSource(
          site.rss('/one.rss', [{ id: 'q', title: 'Zanthor?', text: 'Is zanthor any good?' }]),
        )
      ).body.id,
    );
    const [hit] = await hitsOf(stream.body.id);
    await agent.desk.post(`/api/v1/listening/hits/${hit!.id}/conversation`);
    const made = await eventually(async () => {
      const [now] = await hitsOf(stream.body.id, '&state=conversation');
      expect(now?.conversationId).toEqual(expect.any(String));
      return now!;
    });
    const conversation = await agent.desk.get<Record<string, unknown>>(
      `/api/v1/conversations/${made.conversationId}`,
    );
    expect(conversation.status).toBe(200);
    expect(conversation.body).toMatchObject({ kind: 'mention', network: 'listening' });
    expect(JSON.stringify(conversation.body)).toContain('https://site.example/q');
    const refused = await world.reply(agent, made.conversationId!);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    // A second time it is the same one.
    await agent.desk.post(`/api/v1/listening/hits/${hit!.id}/conversation`);
    const rows: unknown[] = await world.db.query(
      `select 1 from conversation c join channel h on h.id = c.channel_id
       where h.network = 'listening' and c.subject = 'Zanthor?'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('shows once what two streams found, and is done with it in both', async () => {
    const one = await addStream('drumlix');
    const other = await addStream('drumlix OR drumlux');
    const feed = site.rss('/both.rss', [{ id: 'd', title: 'Drumlix', text: 'drumlix in both' }]);
    const source = await settled((await addSource(feed)).body.id);
    const everywhere = async (state: string) => {
      const path = `/api/v1/listening/hits?sourceId=${source.id}&state=${state}`;
      return (await agent.desk.get<{ items: Hit[] }>(path)).body.items;
    };
    const [hit, ...more] = await everywhere('new');
    expect(more).toEqual([]);
    expect([hit!.stream, ...hit!.alsoIn].map(({ id }) => id).sort()).toEqual(
      [one.body.id, other.body.id].sort(),
    );
    await agent.desk.put(`/api/v1/listening/hits/${hit!.id}/state`, { state: 'done' });
    expect(await everywhere('new')).toEqual([]);
    expect(await everywhere('done')).toHaveLength(1);
    expect(await hitsOf(other.body.id, '&state=done')).toHaveLength(1);
  });

  it('marks, mutes and takes both back', async () => {
    const stream = await addStream('velbrin');
    const feed = site.rss('/mute.rss', [{ id: 'm', title: 'Velbrin', text: 'velbrin spam' }]);
    await settled((await addSource(feed, 'Noisy')).body.id);
    const [hit] = await hitsOf(stream.body.id);
    await agent.desk.put(`/api/v1/listening/hits/${hit!.id}/state`, { state: 'chance' });
    expect((await hitsOf(stream.body.id, '&state=chance'))[0]?.id).toBe(hit!.id);
    await agent.desk.put(`/api/v1/listening/hits/${hit!.id}/state`, { state: 'new' });
    const mute = await agent.desk.post<{ id: string }>('/api/v1/listening/mutes', {
      kind: 'source',
      hitId: hit!.id,
    });
    expect((await hitsOf(stream.body.id))[0]?.state).toBe('muted');
    await agent.desk.delete(`/api/v1/listening/mutes/${mute.body.id}`);
    expect((await hitsOf(stream.body.id))[0]?.state).toBe('new');
  });

  it('says where a query cannot be read, and shows what a good one would find', async () => {
    const bad = await addStream('velbrin (card');
    expect(bad.status).toBe(422);
    expect(bad.body).toMatchObject({ detail: 'This bracket is not closed.', at: 8 });
    const { body } = await lead.desk.post<{ fitting: number; examples: { title: string }[] }>(
      '/api/v1/listening/previews',
      { query: 'quorvex', language: null, sourceIds: [] },
    );
    expect(body.fitting).toBe(2);
    expect(body.examples.map(({ title }) => title)).toContain('Quorvex festival');
  });

  it.each([
    [
      'never ends',
      (path: string) =>
        site.on(path, (_request, response) => {
          const chunk = Buffer.alloc(256 * 1024, 'x');
          const push = (): void => {
            while (!response.destroyed && response.write(chunk));
          };
          response.on('drain', push);
          push();
        }),
      'larger than 5 MB, or never ends',
    ],
    [
      'lies about its size',
      (path: string) =>
        site.on(path, (_request, response) => {
          response.writeHead(200, { 'content-length': 900_000_000 }).write('<rss>');
        }),
      'larger than 5 MB, or never ends',
    ],
    [
      'redirects into the house',
      (path: string) =>
        site.on(path, (_request, response) => {
          response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
        }),
      'is not open to the desk',
    ],
    [
      'redirects to another host that only the operator lets through',
      (path: string) => {
        const inside = site.rss('/inside.rss', [{ id: 'i', title: 'Inside', text: 'Inside' }]);
        return site.on(path, (_request, response) => {
          response
            .writeHead(302, { location: inside.replace('127.0.0.1', '[::ffff:127.0.0.1]') })
            .end();
        });
      },
      'is not open to the desk',
    ],
    [
      'is a web page',
      (path: string) =>
        site.on(path, (_request, response) => response.end('<!doctype html><html></html>')),
      'This is a web page and no feed',
    ],
  ])('has a clear word for a feed that %s', async (what, feed, word) => {
    const source = await addSource(feed(`/${what.replaceAll(' ', '-')}`));
    expect(await settled(source.body.id)).toMatchObject({
      state: 'failing',
      detail: expect.stringContaining(word) as string,
    });
  });

  it('does not call private addresses that nobody allowed', async () => {
    const refused = await addSource('http://10.0.0.1/feed');
    expect(refused.status).toBe(422);
    expect(refused.body.detail).toContain('not a public address');
  });
});
