import { eventually } from '../../support/eventually.js';
import { type LanguageModel, startLanguageModel } from '../../support/language-model.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Label {
  messageId: string;
  sentiment: string | null;
  intents: string[];
  because: string[];
}
interface SummaryState {
  summary: { text: string; isStale: boolean; byName: string } | null;
  offer: { sentTo: string; characters: number; preview: string; isFirst: boolean } | null;
}

describe('what the desk learns and what it may ask outside', () => {
  let world: DeskWorld;
  let model: LanguageModel;
  let admin: Person;
  let anna: Person;

  beforeAll(async () => {
    [world, model] = await Promise.all([DeskWorld.open(), startLanguageModel()]);
    admin = await world.person('administrator');
    anna = await world.person();
  });
  afterAll(async () => {
    await world.close();
    await model.close();
  });

  const says = async (text: string, author = 'Mia Dupont') =>
    (await world.customerSays({ do: 'comment', text, author })).conversationId;
  const labelOf = (conversationId: string) =>
    eventually(async () => {
      const { body } = await anna.desk.get<{ items: Label[] }>(
        `/api/v1/conversations/${conversationId}/labels`,
      );
      expect(body.items).toHaveLength(1);
      return body.items[0]!;
    });
  const provider = (over: object = {}) =>
    admin.desk.put('/api/v1/language/provider', {
      url: model.url,
      model: 'small-one',
      key: 'sk-secret',
      isOn: true,
      labelsToo: false,
      closedChannelIds: [],
      ...over,
    });

  it('reads otherwise after people corrected it, and as before when that is switched off', async () => {
    const slang = ['This app is filthy', 'Your branch is filthy', 'So filthy, this new card'];
    for (const text of slang) {
      const { messageId } = await labelOf(await says(text));
      const { status } = await anna.desk.put(`/api/v1/messages/${messageId}/label`, {
        language: 'en',
        sentiment: 'positive',
        intents: ['praise'],
      });
      expect(status).toBe(200);
    }
    await eventually(async () => {
      const label = await labelOf(await says('What a filthy website'));
      expect(label).toMatchObject({ sentiment: 'positive' });
    });
    const { body } = await admin.desk.put<{ corrections: number }>('/api/v1/language/corrections', {
      usesCorrections: false,
    });
    expect(body.corrections).toBe(3);
    await eventually(async () => {
      const label = await labelOf(await says('What a filthy website'));
      expect(label.sentiment).not.toBe('positive');
    });
  });

  it('says which words decided', async () => {
    const label = await labelOf(await says('Still waiting for my refund, this is terrible'));
    expect(label.intents).toContain('complaint');
    expect(label.because).toEqual(expect.arrayContaining(['terrible', 'still']));
  });

  it('asks nobody outside until somebody switches it on, and shows first what goes out', async () => {
    const id = await says('It is Mia Dupont, call 0475 12 34 56, my card 4711 8823 1 is lost');
    const path = `/api/v1/conversations/${id}/summary`;
    expect((await anna.desk.get<SummaryState>(`${path}?language=en`)).body.offer).toBeNull();
    expect((await anna.desk.post(path, { language: 'en', hasSeen: true })).status).toBe(422);

    expect((await provider()).status).toBe(200);
    const { offer } = (await anna.desk.get<SummaryState>(`${path}?language=en`)).body;
    expect(offer).toMatchObject({ isFirst: true, sentTo: new URL(model.url).host });
    expect(offer!.preview).toContain('It is [name], call [number], my card [number] is lost');
    expect((await anna.desk.post(path, { language: 'en', hasSeen: false })).status).toBe(409);
    expect(model.calls).toHaveLength(0);

    model.answers(() => 'A card is lost.');
    const made = await anna.desk.post<SummaryState>(path, { language: 'en', hasSeen: true });
    expect(made.body.summary).toMatchObject({ text: 'A card is lost.', isStale: false });
    expect(model.calls[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer sk-secret',
      body: { model: 'small-one' },
    });
    const sent = model.calls[0]!.body.messages.map(({ content }) => content).join('\n\n');
    expect(sent).toBe(offer!.preview);
    expect(sent).not.toMatch(/Mia|Dupont|0475/);
    const { body: log } = await admin.desk.get<{ items: Record<string, unknown>[] }>(
      '/api/v1/language/provider/calls',
    );
    expect(log.items[0]).toMatchObject({
      purpose: 'summary',
      outcome: 'answered',
      charactersOut: sent.length - 2,
      conversationId: id,
    });
    expect(JSON.stringify(log)).not.toContain('lost');
  });

  it('survives a model that refuses or talks nonsense, and says why', async () => {
    await provider();
    const id = await says('My transfer is late');
    const path = `/api/v1/conversations/${id}/summary`;
    const asked = { language: 'nl', hasSeen: true };
    model.answers(() => ({ status: 429, body: { error: { message: 'Slow down' } } }));
    expect((await anna.desk.post(path, asked)).body).toMatchObject({
      code: 'summary.failed',
      detail: '429: Slow down',
    });
    model.answers(() => ({ status: 200, body: '<html>hello</html>' }));
    expect((await anna.desk.post(path, asked)).status).toBe(422);
    expect((await admin.desk.post('/api/v1/language/provider/test')).body).toMatchObject({
      outcome: 'nonsense',
    });
    model.answers(() => 'ready');
    expect((await admin.desk.post('/api/v1/language/provider/test')).body).toMatchObject({
      outcome: 'answered',
      text: 'ready',
    });
  });

  it('takes its label of new messages, but not over that of a person, nor of a closed channel', async () => {
    model.answers(() => '{"sentiment":"neutral","intents":["sales-chance"]}');
    await provider({ labelsToo: true });
    const id = await says('Do you have something for my daughter, she turns eighteen?');
    await eventually(async () => {
      expect(await labelOf(id)).toMatchObject({ intents: ['sales-chance'] });
    });
    await provider({ labelsToo: true, closedChannelIds: [world.channels['facebook']] });
    const before = model.calls.length;
    const closed = await says('This is awful, my card was refused again');
    expect((await labelOf(closed)).intents).toContain('complaint');
    const { body } = await anna.desk.get<SummaryState>(
      `/api/v1/conversations/${closed}/summary?language=en`,
    );
    expect(body.offer).toBeNull();
    expect(model.calls).toHaveLength(before);
  });

  it('forgets the key when the address becomes another, and never shows it', async () => {
    await provider();
    const { body } = await provider({ url: 'http://127.0.0.1:9/v1', key: undefined });
    expect(body).toMatchObject({ provider: { hasKey: false } });
    expect(JSON.stringify(body)).not.toContain('sk-secret');
    expect((await provider({ url: 'http://10.0.0.1/v1' })).body).toMatchObject({
      code: 'language.bad-address',
    });
  });
});
