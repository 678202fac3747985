import { randomUUID } from 'node:crypto';
import { FormData } from 'undici';
import { CannedReplies } from '../../../server/desk/replies/canned/application/canned-replies.js';
import { SuggestCannedReplyAction } from '../../../server/desk/replies/canned/rules/suggest-canned-reply.action.js';
import type { Facts } from '../../../server/desk/work-rules/conditions/contract.js';
import { SendCanned } from '../../../server/desk/replies/canned/application/send-canned.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';
import { until } from '../delivery/support/until.js';

interface Offered {
  id: string;
  text: string;
  language: string;
  otherLanguages: string[];
  unfilled: { variable: string; start: number; end: number }[];
  overLengths: { mode: string; length: number; limit: number }[];
  files: { id: string; name: string }[];
}
interface Figures {
  uses: number;
  unchanged: number;
  solved: number;
  reopened: number;
}

const LIBRARY = '/api/v1/canned-replies';

describe('answering with canned replies', () => {
  let world: DeskWorld;
  let anna: Person;
  let lea: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    [anna, lea] = await Promise.all([world.person(), world.person('supervisor')]);
  });
  afterAll(() => world.close());

  const asked = (text: string, author = 'Mia de Vries') =>
    world.customerSays({ do: 'comment', text, author });

  const made = async (over: object, state = 'approved') => {
    const shortcut = `s${randomUUID().slice(0, 8)}`;
    const body = { shortcut, title: shortcut, scope: 'all', state, ...over };
    const { body: reply } = await lea.desk.post<{ id: string }>(LIBRARY, body);
    return { id: reply.id, shortcut };
  };
  const english = (body: string) => ({ variants: [{ language: 'en', body }] });
  const offered = async (conversationId: string, query: string): Promise<Offered[]> => {
    const path = `/api/v1/conversations/${conversationId}/canned-replies?${query}`;
    return (await anna.desk.get<{ items: Offered[] }>(path)).body.items;
  };
  const figuresOf = async (id: string): Promise<Figures> =>
    (await lea.desk.get<{ figures: Figures }>(`${LIBRARY}/${id}`)).body.figures;

  it('offers the text in the language of the conversation, filled in', async () => {
    const { conversationId } = await asked('Bonjour, ma carte ne fonctionne plus du tout');
    const { shortcut } = await made({
      variants: [
        { language: 'en', body: 'Hello {{customer.first_name}}' },
        { language: 'fr', body: 'Bonjour {{customer.first_name}}' },
        { language: 'fr', network: 'google-reviews', body: 'Merci' },
      ],
    });
    const [reply] = await offered(conversationId, `q=${shortcut}`);
    expect(reply).toMatchObject({ text: 'Bonjour Mia', language: 'fr', otherLanguages: ['en'] });
    const [other] = await offered(conversationId, `q=${shortcut}&language=en`);
    expect(other!.text).toBe('Hello Mia');
  });

  it('offers what this agent uses most when nothing is typed, and survives any signs', async () => {
    const { conversationId } = await asked('Hello?');
    const [rarely, often] = [await made(english('Rarely.')), await made(english('Often.'))];
    const cannedReplies = [{ id: often.id, source: 'search' }];
    expect((await world.reply(anna, conversationId, { cannedReplies })).status).toBe(201);
    const ids = (await offered(conversationId, '')).map(({ id }) => id);
    expect(ids[0]).toBe(often.id);
    expect(ids).toContain(rarely.id);
    for (const signs of ['!!', "'", '\\', ':*&|', '%00'])
      expect(await offered(conversationId, `q=${encodeURIComponent(signs)}`)).toEqual([]);
  });

  it('offers nothing that nobody approved, and nothing for another network', async () => {
    const { conversationId } = await asked('Where is my card?');
    const draft = await made(english('Soon'), 'draft');
    const elsewhere = await made({
      variants: [{ language: 'en', network: 'discourse', body: 'Soon' }],
    });
    for (const { shortcut } of [draft, elsewhere])
      expect(await offered(conversationId, `q=${shortcut}`)).toEqual([]);
  });

  it('says what is not known, and such a text is not sent', async () => {
    const { conversationId } = await asked('Where is my card?', 'mia_1987');
    const { shortcut } = await made(english('Hi {{customer.first_name}}, {{brand.name|we}} look.'));
    const [reply] = await offered(conversationId, `q=${shortcut}`);
    expect(reply!.unfilled).toEqual([{ variable: 'customer.first_name', start: 3, end: 26 }]);
    const refused = await world.reply(anna, conversationId, { body: reply!.text });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      code: 'reply.unfilled-variable',
      variable: 'customer.first_name',
    });
  });

  it('previews a text that is being written, and says where it is too long', async () => {
    const { conversationId } = await asked('Where is my card?');
    const { body } = await anna.desk.post<Offered>(
      `/api/v1/conversations/${conversationId}/canned-reply-previews`,
      { body: `{{customer.name}} ${'x'.repeat(9000)}`, language: 'en' },
    );
    expect(body.text.startsWith('Mia de Vries x')).toBe(true);
    expect(body.overLengths).toContainEqual({ mode: 'public', length: 9013, limit: 8000 });
  });

  it('brings its file along, for whoever uses it', async () => {
    const form = new FormData();
    form.set('file', new Blob(['Prices']), 'prices.txt');
    const { body: file } = await lea.desk.post<{ id: string }>('/api/v1/files', form);
    const content = `/api/v1/files/${file.id}/content`;
    expect((await anna.desk.get(content)).status).toBe(404);
    const { shortcut } = await made({ ...english('Our prices.'), fileIds: [file.id] });
    const { conversationId } = await asked('What does it cost?');
    const [reply] = await offered(conversationId, `q=${shortcut}`);
    expect(reply!.files).toEqual([expect.objectContaining({ id: file.id, name: 'prices.txt' })]);
    expect((await anna.desk.get(content)).status).toBe(200);
    const draft = await anna.desk.put(`/api/v1/conversations/${conversationId}/drafts/public`, {
      body: reply!.text,
      attachmentIds: [file.id],
    });
    expect(draft.status).toBe(200);
  });

  it('counts how often a text went out, whether it was changed, and what came of it', async () => {
    const { id, shortcut } = await made(english('Please block your card in the app.'));
    const { conversationId, externalId } = await asked('I lost my card');
    const [reply] = await offered(conversationId, `q=${shortcut}`);
    const cannedReplies = [{ id, source: 'search' }];
    const sent = await world.reply(anna, conversationId, {
      body: `Hello Mia,\n${reply!.text}`,
      cannedReplies,
      then: 'resolve',
      outcome: 'solved',
    });
    expect(sent.status).toBe(201);
    await until(
      () => figuresOf(id),
      ({ solved }) => solved === 1,
    );
    expect(await figuresOf(id)).toMatchObject({ uses: 1, unchanged: 1, solved: 1, reopened: 0 });

    await world.becomes(anna, sent.body.id, 'sent');
    await world.customerSays({
      do: 'reply',
      commentId: externalId,
      text: 'It does not work',
      author: 'Mia de Vries',
    });
    await until(
      () => figuresOf(id),
      ({ reopened }) => reopened === 1,
    );
    await world.reply(anna, conversationId, { body: 'Then please call us.', cannedReplies });
    expect(await figuresOf(id)).toMatchObject({ uses: 2, unchanged: 1 });
  });

  it('is proposed what a rule wants, until something newer comes', async () => {
    const { conversationId, externalId } = await asked('Tell me about zorgvrij sparen');
    const { id } = await made(english('About it.'));
    const rule = { ruleId: randomUUID(), ruleName: 'Savings', firingId: randomUUID() };
    const context = { conversationId, ...rule };
    await world.db.transaction(async (manager) => {
      const [message] = await manager.query<{ id: string }[]>(
        `select id from message where external_id = $1`,
        [externalId],
      );
      const told = { ...context, manager, messageId: message!.id, facts: {} as Facts };
      await world.get(SuggestCannedReplyAction).perform(told, { cannedReplyId: id });
    });
    const proposed = () => world.get(CannedReplies).proposedByRules(conversationId);
    expect(await proposed()).toEqual([id]);
    const path = `/api/v1/conversations/${conversationId}/suggestions`;
    const { body } = await anna.desk.get<Record<string, unknown>>(path);
    expect(JSON.stringify(body)).toContain(id);
    const more = { do: 'reply', commentId: externalId, text: 'And?', author: 'Mia' } as const;
    await world.customerSays(more);
    expect(await proposed()).toEqual([]);
  });

  describe('by itself', () => {
    const sending = (conversationId: string, cannedReplyId: string, clientId = randomUUID()) =>
      world.db.transaction((manager) =>
        world.get(SendCanned).send(manager, {
          conversationId,
          cannedReplyId,
          clientId,
          source: 'rule',
        }),
      );

    it('sends an approved text through the ledger, once', async () => {
      const { conversationId, externalId } = await asked('Are you open?');
      const { id } = await made(english('We are open, {{customer.first_name}}.'));
      const clientId = randomUUID();
      const replyId = await sending(conversationId, id, clientId);
      expect(await sending(conversationId, id, clientId)).toBe(replyId);
      await world.becomes(anna, replyId, 'sent');
      const answers = world.sandbox.control.effects({ kind: 'comment', parentId: externalId });
      expect(answers.map(({ text }) => text)).toEqual(['We are open, Mia.']);
      expect(await figuresOf(id)).toMatchObject({ uses: 1, unchanged: 1 });
    });

    it('refuses what is not approved, and what would show a gap', async () => {
      const { conversationId } = await asked('Are you open?');
      const draft = await made(english('We are open.'), 'draft');
      await expect(sending(conversationId, draft.id)).rejects.toMatchObject({
        code: 'canned-reply.not-approved',
      });
      const gap = await made(english('Regards, {{agent.name}}'));
      await expect(sending(conversationId, gap.id)).rejects.toMatchObject({
        code: 'canned-reply.unfilled',
        extra: { variable: 'agent.name' },
      });
    });
  });
});
