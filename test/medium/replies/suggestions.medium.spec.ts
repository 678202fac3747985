import { eventually } from '../../support/eventually.js';
import { bankLibrary } from './support/bank-library.js';
import { DeskWorld, type Person } from './support/desk-world.js';

interface Suggestions {
  messageId: string | null;
  items: { id: string; confidence: number; like: string | null; text: string }[];
}

interface Label {
  messageId: string;
  language: string | null;
  sentiment: string | null;
  intents: string[];
  because: string[];
  correctedBy: { id: string } | null;
}

describe('what the desk reads and suggests', () => {
  let world: DeskWorld;
  let lead: Person;
  let anna: Person;
  let library: Record<string, string>;

  beforeAll(async () => {
    world = await DeskWorld.open();
    lead = await world.person('administrator');
    anna = await world.person();
    library = await bankLibrary(lead);
  });
  afterAll(() => world.close());

  const asks = (text: string) => world.customerSays({ do: 'comment', text, author: 'Mia' });
  const suggestionsFor = async (conversationId: string) =>
    (await anna.desk.get<Suggestions>(`/api/v1/conversations/${conversationId}/suggestions`)).body;
  const labelOf = (conversationId: string) =>
    eventually(async () => {
      const { body } = await anna.desk.get<{ items: Label[] }>(
        `/api/v1/conversations/${conversationId}/labels`,
      );
      expect(body.items).toHaveLength(1);
      return body.items[0]!;
    });

  it('labels every message once and tells so once', async () => {
    const { conversationId } = await asks('My card was declined again, this is unacceptable!');
    expect(await labelOf(conversationId)).toMatchObject({
      language: 'en',
      sentiment: 'negative',
      intents: ['complaint'],
      because: expect.arrayContaining(['unacceptable']),
      correctedBy: null,
    });
    const told = await world.db.query<unknown[]>(
      `select from event where type = 'message.labelled' and conversation_id = $1`,
      [conversationId],
    );
    expect(told).toHaveLength(1);
  });

  it('takes a person at their word about a label, and can be put back', async () => {
    const { conversationId } = await asks('Well, that was quick. Not.');
    const { messageId, sentiment } = await labelOf(conversationId);
    const corrected = await anna.desk.put<Label>(`/api/v1/messages/${messageId}/label`, {
      language: 'en',
      sentiment: sentiment === 'negative' ? 'positive' : 'negative',
      intents: ['complaint'],
    });
    expect(corrected.body.sentiment).not.toBe(sentiment);
    expect(corrected.body.correctedBy).toMatchObject({ id: anna.id });
    const back = await anna.desk.delete<Label>(`/api/v1/messages/${messageId}/label`);
    expect(back.body).toMatchObject({ sentiment, correctedBy: null });
  });

  it('suggests what fits best, says why, and how sure it is', async () => {
    const { conversationId } = await asks('Hello, how late are the branches open tomorrow?');
    const { items } = await suggestionsFor(conversationId);
    expect(items[0]).toMatchObject({
      id: library['hours'],
      text: 'Our branches are open on weekdays from 9 to 17.',
      like: expect.stringContaining('open'),
    });
    expect(items.length).toBeLessThanOrEqual(3);
    const confidences = items.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
  });

  it('learns what an agent chooses', async () => {
    const words = 'My plastic got eaten by the wolf';
    const first = await asks(words);
    const before = await suggestionsFor(first.conversationId);
    expect(before.items.map(({ id }) => id)).not.toContain(library['block']);
    const sent = await world.reply(anna, first.conversationId, {
      body: 'Block your card in the app under Cards, or call the card line.',
      cannedReplies: [{ id: library['block'], source: 'search' }],
    });
    expect(sent.status).toBe(201);
    const again = await asks(`${words} again`);
    await eventually(async () => {
      const { items } = await suggestionsFor(again.conversationId);
      expect(items[0]?.id).toBe(library['block']);
    });
  });

  it('suggests nothing when it is switched off', async () => {
    const { conversationId } = await asks('What are your opening hours on Sunday?');
    const setting = await lead.desk.get<object>('/api/v1/automatic-answers/setting');
    const put = (mode: string) =>
      lead.desk.put('/api/v1/automatic-answers/setting', { ...whatCanBeSet(setting.body), mode });
    await put('off');
    expect((await suggestionsFor(conversationId)).items).toEqual([]);
    await put('suggest');
    expect((await suggestionsFor(conversationId)).items[0]?.id).toBe(library['hours']);
  });
});

function whatCanBeSet(setting: object): object {
  return Object.fromEntries(
    Object.entries(setting).filter(([name]) => !['usualNotices', 'halts'].includes(name)),
  );
}
