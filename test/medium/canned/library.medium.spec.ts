import { randomUUID } from 'node:crypto';
import { FormData } from 'undici';
import { TellReviews } from '../../../server/desk/replies/canned/application/tell-reviews.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Canned {
  id: string;
  shortcut: string;
  state: string;
  updatedAt: string;
  can: string[];
  variants: { id: string; language: string; network: string | null; body: string }[];
  figures: { uses: number };
}
interface Page {
  items: (Canned & { title: string })[];
  nextCursor: string | null;
}
interface Report {
  counts: Record<'added' | 'changed' | 'unchanged' | 'refused', number>;
  lines: { line: number; shortcut: string; outcome: string; detail: string | null }[];
}

const LIBRARY = '/api/v1/canned-replies';

const words = (over: object = {}) => ({
  shortcut: `s${randomUUID().slice(0, 8)}`,
  title: 'Lost card',
  scope: 'all',
  variants: [{ language: 'en', body: 'Please block it.' }],
  ...over,
});

describe('the library of canned replies', () => {
  let world: DeskWorld;
  let anna: Person;
  let ben: Person;
  let lea: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    [anna, ben, lea] = await Promise.all([
      world.person(),
      world.person(),
      world.person('supervisor'),
    ]);
  });
  afterAll(() => world.close());

  const made = async (who: Person, over: object = {}): Promise<Canned> =>
    (await who.desk.post<Canned>(LIBRARY, words(over))).body;
  const found = async (who: Person, query: string): Promise<string[]> =>
    (await who.desk.get<Page>(`${LIBRARY}?${query}`)).body.items.map(({ id }) => id);
  const brought = (who: Person, text: string, query = '') => {
    const form = new FormData();
    form.set('file', new Blob([text]), 'library.csv');
    return who.desk.post<Report>(`/api/v1/canned-reply-imports${query}`, form);
  };

  it('takes drafts from agents, and lets them out on the word of who looks after it', async () => {
    const draft = await made(anna);
    expect(draft).toMatchObject({ state: 'draft', can: ['edit', 'remove'] });
    const approve = (who: Person) =>
      who.desk.put<Canned>(`${LIBRARY}/${draft.id}/state`, { state: 'approved' });
    expect((await approve(anna)).status).toBe(403);
    expect((await approve(ben)).status).toBe(403);
    expect((await approve(lea)).body.state).toBe('approved');
    expect((await anna.desk.put(`${LIBRARY}/${draft.id}`, words())).status).toBe(403);
    expect((await anna.desk.post(LIBRARY, words({ state: 'approved' }))).status).toBe(403);
  });

  it('keeps what is theirs alone from everybody else', async () => {
    const mine = await made(anna, { scope: 'own', title: 'My own words' });
    expect(mine.can).toContain('approve');
    expect((await lea.desk.get(`${LIBRARY}/${mine.id}`)).status).toBe(404);
    expect(await found(lea, 'q=own+words')).not.toContain(mine.id);
    expect(await found(anna, 'q=own+words')).toContain(mine.id);
  });

  it('refuses a variable that does not exist, and names it', async () => {
    const variants = [{ language: 'en', body: 'Your IBAN is {{customer.iban}}' }];
    const { status, body } = await anna.desk.post(LIBRARY, words({ variants }));
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'canned-reply.variable-unknown',
      variable: 'customer.iban',
    });
  });

  it('gives a shortcut once, whatever its capitals', async () => {
    const { shortcut } = await made(anna);
    const again = await ben.desk.post(LIBRARY, words({ shortcut: shortcut.toUpperCase() }));
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'canned-reply.shortcut-taken' });
    // In a drawer of one's own the same word is free.
    const own = words({ shortcut, scope: 'own' });
    expect((await ben.desk.post(LIBRARY, own)).status).toBe(201);
  });

  it('finds words without accents, bent, by their beginning, and in any language', async () => {
    const { id } = await made(lea, {
      title: 'Hypothèque',
      variants: [
        { language: 'fr', body: 'Votre hypothèque a été acceptée.' },
        { language: 'nl', body: 'Uw leningen werden goedgekeurd.' },
      ],
    });
    for (const word of ['hypotheque', 'Hypoth', 'lening', 'acceptées'])
      expect(await found(lea, `q=${encodeURIComponent(word)}`)).toContain(id);
    expect(await found(lea, 'q=zebra')).not.toContain(id);
    expect(await found(lea, `q=${encodeURIComponent("'); drop :* & | !")}`)).toEqual([]);
    expect(await found(lea, 'q=%00&folder=%00&tag=%00')).toEqual([]);
    expect(await found(lea, 'language=de')).not.toContain(id);
  });

  it('lets nobody overwrite what a colleague changed meanwhile', async () => {
    const { id, updatedAt, shortcut } = await made(lea);
    const change = (title: string) =>
      lea.desk.put<Canned>(`${LIBRARY}/${id}`, words({ shortcut, title, seenAt: updatedAt }));
    expect((await change('First')).status).toBe(200);
    const second = await change('Second');
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ code: 'canned-reply.changed-meanwhile' });
  });

  it('keeps the id of a text while its words change', async () => {
    const before = await made(lea);
    const variants = [
      { language: 'en', body: 'Please call us.' },
      { language: 'en', network: 'facebook', body: 'Call us.' },
    ];
    const { shortcut } = before;
    const { body } = await lea.desk.put<Canned>(
      `${LIBRARY}/${before.id}`,
      words({ shortcut, variants }),
    );
    expect(body.variants).toHaveLength(2);
    expect(body.variants[0]).toMatchObject({ id: before.variants[0]!.id, body: 'Please call us.' });
  });

  it('pages through folders, and counts them', async () => {
    const folder = randomUUID();
    const ids = await Promise.all(
      ['a', 'b', 'c'].map(
        async (title) => (await made(lea, { title, folder: `${folder}/${title}` })).id,
      ),
    );
    const first = await lea.desk.get<Page>(`${LIBRARY}?folder=${folder}&limit=2`);
    const next = `cursor=${first.body.nextCursor}`;
    const second = await lea.desk.get<Page>(`${LIBRARY}?folder=${folder}&limit=2&${next}`);
    expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(ids);
    expect(second.body.nextCursor).toBeNull();
    const overview = await lea.desk.get('/api/v1/canned-reply-overview');
    expect(overview.body).toMatchObject({
      folders: expect.arrayContaining([{ path: `${folder}/a`, count: 1 }]) as unknown,
    });
  });

  it('brings a file in once, tells each wrong line, and gives the same file out again', async () => {
    const one = `i${randomUUID().slice(0, 8)}`;
    const two = `i${randomUUID().slice(0, 8)}`;
    const file = [
      'shortcut;title;folder;language;body;state;examples',
      `${one};Fees;Money;en;"Fees; see {{channel.name}}";approved;"What does it cost?\nAny fees?"`,
      `${one};Fees;Money;nl;Kosten;approved;`,
      `${two};Bad;;en;Hello {{customer.secret}};;`,
      ';No shortcut;;en;Hello;;',
    ].join('\r\n');
    const trial = await brought(lea, file, '?trial=true');
    expect(trial.body.counts).toEqual({ added: 1, changed: 0, unchanged: 0, refused: 2 });
    expect(await found(lea, `q=${one}`)).toEqual([]);

    const { body } = await brought(lea, file);
    expect(body.counts).toEqual(trial.body.counts);
    expect(body.lines.filter(({ outcome }) => outcome === 'refused')).toEqual([
      expect.objectContaining({
        shortcut: two,
        detail: expect.stringContaining('secret') as string,
      }),
      expect.objectContaining({ shortcut: null, detail: 'The shortcut is missing.' }),
    ]);
    expect((await brought(lea, file)).body.counts).toMatchObject({ unchanged: 1, added: 0 });

    for (const format of ['csv', 'json']) {
      const { body: text } = await lea.desk.get(`/api/v1/canned-reply-export?format=${format}`);
      const again = await brought(lea, typeof text === 'string' ? text : JSON.stringify(text));
      expect(again.body.counts).toMatchObject({ added: 0, changed: 0, refused: 0 });
    }
    expect((await brought(anna, file)).status).toBe(403);
  });

  it.each([
    ['nothing', '', 'import.empty'],
    ['a picture', '\u0089PNG\r\n', 'import.columns-missing'],
    ['other bytes', 'PK\u0003\u0004\u0000', 'import.not-utf8'],
    ['a quote that never ends', 'shortcut,title,language,body\n"a,b', 'import.not-csv'],
    ['half a JSON', '{"cannedReplies": [', 'import.not-json'],
    ['other JSON', '{"replies": []}', 'import.not-json'],
  ])('refuses a file with %s in a sentence', async (_what, text, code) => {
    const { status, body } = await brought(lea, text);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code });
  });

  it('reminds once that an approved text is to be looked at, and again for another day', async () => {
    const due = await made(lea, { state: 'approved', reviewBy: '2020-01-31' });
    await made(lea, { reviewBy: '2020-01-31' });
    await made(lea, { state: 'approved', reviewBy: '2999-01-31' });
    expect(await found(lea, 'reviewDue=true')).toEqual([due.id]);
    const told = () =>
      world.db.query<{ data: unknown }[]>(
        `select data from event where type = 'canned-reply.review-due'`,
      );
    const tell = () => world.get(TellReviews).tell();
    await Promise.all([tell(), tell()]);
    expect((await told()).map(({ data }) => data)).toEqual([
      { cannedReplyId: due.id, ownerId: lea.id },
    ]);
    const { shortcut } = due;
    await lea.desk.put(`${LIBRARY}/${due.id}`, words({ shortcut, reviewBy: '2020-02-01' }));
    await tell();
    expect(await told()).toHaveLength(2);
  });

  it('is removed with what hangs on it', async () => {
    const { id } = await made(lea, { examples: [{ language: 'en', text: 'Where?' }] });
    expect((await anna.desk.delete(`${LIBRARY}/${id}`)).status).toBe(403);
    expect((await lea.desk.delete(`${LIBRARY}/${id}`)).status).toBe(204);
    expect((await lea.desk.get(`${LIBRARY}/${id}`)).status).toBe(404);
  });
});
