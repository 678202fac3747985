import { type Person, ReadingDesk } from './support/reading-desk.js';
import { minute } from './support/desk-rows.js';

interface Hit {
  type: string;
  messageId: string | null;
  customerId: string | null;
  conversationId: string | null;
  title: string;
  snippet: { text: string; hit: boolean }[];
}

interface Hits {
  items: Hit[];
  nextCursor: string | null;
}

describe('the search', () => {
  let desk: ReadingDesk;
  let here: string;
  let elsewhere: string;
  let agent: Person;
  let supervisor: Person;
  let thread: { conversationId: string; channelId: string };

  beforeAll(async () => {
    desk = await ReadingDesk.open();
    here = await desk.rows.channel('Here');
    elsewhere = await desk.rows.channel('Elsewhere');
    agent = await desk.person('agent', [here]);
    supervisor = await desk.person('supervisor', [here]);
    const conversation = await desk.rows.conversation({ channelId: here });
    thread = { conversationId: conversation.id, channelId: here };
  });
  afterAll(() => desk.close());
  afterEach(() => desk.db.query('delete from message; delete from customer_note'));

  const search = async (q: string, who = agent, rest = '') =>
    (await who.desk.get<Hits>(`/api/v1/search?q=${encodeURIComponent(q)}&in=messages${rest}`)).body;
  const finds = async (q: string, who = agent) =>
    (await search(q, who)).items.map(({ messageId }) => messageId);

  it.each([
    ['en', 'Two payments were blocked', 'payment'],
    ['en', 'I am still waiting', 'wait'],
    ['fr', 'Mes paiements sont bloqués', 'paiement'],
    ['fr', 'Les frais de clôture', 'cloture'],
    ['nl', 'Mijn rekeningen zijn geblokkeerd', 'rekening'],
    ['nl', 'Een geïnteresseerde klant', 'geinteresseerde'],
    [null, 'IBAN fout', 'iban'],
    ['en', 'A naïve question', 'naive'],
    ['fr', 'Problème avec la carte', 'PROBLEME'],
  ])('in a text in %s, "%s", finds "%s"', async (language, text, q) => {
    const { id } = await desk.rows.message({ ...thread, language, text });
    await desk.rows.message({ ...thread, text: 'Something else entirely.' });
    expect(await finds(q)).toEqual([id]);
  });

  it.each([
    ['"lost card"', ['I lost my card', 'The lost card was found'], [false, true]],
    ['card or phone', ['my card', 'my phone', 'my dog'], [true, true, false]],
    ['card -lost', ['lost card', 'new card'], [false, true]],
    ['cards -losing', ['losing cards', 'a card'], [false, true]],
    ['card phone', ['card and phone', 'card only'], [true, false]],
  ])('understands %s', async (q, texts, found) => {
    const ids: string[] = [];
    for (const text of texts) ids.push((await desk.rows.message({ ...thread, text })).id);
    expect((await finds(q)).sort()).toEqual(ids.filter((_, n) => found[n]).sort());
  });

  it.each([
    '',
    '   ',
    '!!!',
    '"',
    '-',
    'or',
    '(((',
    ':*',
    "'",
    '\u0000',
    'a\u0000b',
    '\ud800',
    '%',
    '\\',
  ])('survives %j', async (q) => {
    const { status } = await agent.desk.get(
      `/api/v1/search?q=${encodeURIComponent(q.toWellFormed?.() ?? q)}`,
    );
    expect(status).toBe(200);
  });

  it("stays within one's channels, whatever is searched", async () => {
    const foreign = await desk.rows.conversation({
      channelId: elsewhere,
      identityId: (await desk.rows.identity({ name: 'Secret Sam' })).id,
    });
    const person = await desk.rows.identity({ name: 'Secret Sally' });
    const hidden = await desk.rows.conversation({ channelId: elsewhere, identityId: person.id });
    await desk.rows.message({
      conversationId: foreign.id,
      channelId: elsewhere,
      text: 'secret words',
    });
    await desk.rows.note({ customerId: person.customerId, body: 'secret note' });
    const all = async (who: Person) =>
      (await who.desk.get<Hits>('/api/v1/search?q=secret&in=all')).body.items
        .map(({ type }) => type)
        .sort();
    expect(await all(agent)).toEqual([]);
    expect(await all(await desk.person('administrator'))).toEqual([
      'customer',
      'customer',
      'message',
      'note',
    ]);
    expect(hidden.id).toBeDefined();
  });

  it('shows removed messages to those who answer for the desk alone', async () => {
    const { id } = await desk.rows.message({
      ...thread,
      text: 'insulting words',
      removedAt: minute(1),
      removedBy: 'author',
    });
    expect(await finds('insulting')).toEqual([]);
    expect(await finds('insulting', supervisor)).toEqual([id]);
  });

  it('marks the hits, and leaves markup what it is: text', async () => {
    await desk.rows.message({
      ...thread,
      text: '<img src=x onerror=alert(1)> my \ue000card\ue001 was charged',
    });
    const [hit] = (await search('charged')).items;
    expect(hit!.snippet.filter((part) => part.hit)).toEqual([{ text: 'charged', hit: true }]);
    expect(hit!.snippet.map(({ text }) => text).join('')).toContain(
      'img src=x onerror=alert(1)> my card was charged',
    );
  });

  it('answers newest first, page by page, without losing or repeating any', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 25; n += 1)
      ids.push(
        (
          await desk.rows.message({
            ...thread,
            text: 'refund please',
            sentAt: minute(Math.floor(n / 3)),
          })
        ).id,
      );
    const shown: (string | null)[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Hits = await search('refund', agent, `&limit=4${cursor && `&cursor=${cursor}`}`);
      shown.push(...page.items.map(({ messageId }) => messageId));
      cursor = page.nextCursor;
    }
    const newestFirst = ids
      .map((id, n) => ({ id, at: Math.floor(n / 3) }))
      .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
    expect(shown).toEqual(newestFirst.map(({ id }) => id));
  });

  it('finds a rare word below very many newer messages', async () => {
    const { id } = await desk.rows.message({ ...thread, text: 'zyzzyva', sentAt: minute(-60) });
    await desk.db.query(
      `insert into message (id, conversation_id, channel_id, kind, external_id, direction, text, sent_at, position, search)
       select gen_random_uuid(), $1, $2, 'comment', n::text, 'inbound', 'common', $3, 1, to_tsvector('hark_simple', 'common')
       from generate_series(1, 10500) n`,
      [thread.conversationId, here, minute(0)],
    );
    expect(await finds('zyzzyva')).toEqual([id]);
    expect((await search('common')).items).toHaveLength(50);
  });

  it('finds notes of conversations and of customers in one order of time', async () => {
    const person = await desk.rows.identity({ name: 'Noted Nora' });
    await desk.rows.conversation({ channelId: here, identityId: person.id });
    const note = { ...thread, kind: 'note', direction: 'note', externalId: null } as const;
    await desk.rows.message({ ...note, text: 'careful, journalist', sentAt: minute(1) });
    await desk.rows.note({
      customerId: person.customerId,
      body: 'a journalist too',
      createdAt: minute(2),
    });
    await desk.rows.message({ ...note, text: 'journalist called', sentAt: minute(3) });
    await desk.rows.message({ ...thread, text: 'I am a journalist', sentAt: minute(4) });
    const { body } = await agent.desk.get<Hits>('/api/v1/search?q=journalist&in=notes');
    expect(body.items.map(({ type, conversationId }) => [type, conversationId !== null])).toEqual([
      ['note', true],
      ['note', false],
      ['note', true],
    ]);
  });

  it.each([
    ['the beginning of a name', 'hél'],
    ['a name without its accent', 'helene'],
    ['two words in any order', 'dub hél'],
    ['a part of the address', 'helene.d'],
    ['the end of an address', 'mail.example'],
    ['a number, however it is written', '+32 475 12'],
    ['a handle', 'hdub'],
  ])('finds a customer by %s', async (_, q) => {
    const { id: customerId } = await desk.rows.customer({
      name: 'Hélène Dubois',
      email: 'helene.dubois@mail.example',
      phone: '+32 475 12.34.56',
    });
    const identity = await desk.rows.identity({ customerId, name: 'Hélène D.', handle: 'hdubois' });
    await desk.rows.conversation({ channelId: here, identityId: identity.id });
    for (const path of [`/api/v1/search?in=customers&q=`, `/api/v1/customers?q=`]) {
      const { body } = await agent.desk.get<{ items: { id?: string; customerId?: string }[] }>(
        path + encodeURIComponent(q),
      );
      expect(body.items.map((item) => item.customerId ?? item.id)).toContain(customerId);
    }
    await desk.db.query('update customer set name = $2, email = null, phone = null where id = $1', [
      customerId,
      'Gone',
    ]);
    await desk.db.query('update identity set name = null, handle = null where id = $1', [
      identity.id,
    ]);
  });

  it.each(['q=', 'q=x&in=everything', `q=${'x'.repeat(201)}`, 'in=messages', 'q=x&q=y'])(
    'answers 400, or nothing, to ?%s',
    async (query) => {
      const { status, body } = await agent.desk.get<Hits>(`/api/v1/search?${query}`);
      if (query === 'q=') expect([status, body.items]).toEqual([200, []]);
      else expect(status).toBe(400);
    },
  );
});
