import { eventually } from '../../support/eventually.js';
import { bankLibrary } from './support/bank-library.js';
import { DeskWorld, type Person } from './support/desk-world.js';

interface Decision {
  id: string;
  conversationId: string;
  decision: 'sent' | 'refused';
  why: string | null;
  confidence: number | null;
  verdict: string | null;
}

interface Report {
  questions: number;
  curve: { confidence: number; precision: number | null; coverage: number }[];
  answers: { cannedReplyId: string; isOn: boolean; questions: number }[];
  sent: number;
  judgedRight: number;
  judgedWrong: number;
}

describe('answers that the desk gives by itself', () => {
  let world: DeskWorld;
  let lead: Person;
  let anna: Person;
  let library: Record<string, string>;

  beforeAll(async () => {
    world = await DeskWorld.open();
    lead = await world.person('administrator');
    anna = await world.person();
    library = await bankLibrary(lead);
    await lead.desk.put(`/api/v1/canned-replies/${library['hours']}/automatic-answer`);
  });
  afterAll(() => world.close());

  const set = (over: object) =>
    lead.desk.put<{ code: string }>('/api/v1/automatic-answers/setting', {
      mode: 'send',
      confidence: 0.5,
      channelIds: [world.channels['facebook']],
      languages: ['en'],
      hours: 'always',
      calendarId: null,
      notices: {},
      ...over,
    });
  const asks = (text: string, author: string) =>
    world.customerSays({ do: 'comment', text, author });
  const decisions = async () =>
    (await anna.desk.get<{ items: Decision[] }>('/api/v1/automatic-answers')).body.items;
  const decisionAbout = (conversationId: string, count = 1) =>
    eventually(async () => {
      const about = (await decisions()).filter((one) => one.conversationId === conversationId);
      expect(about).toHaveLength(count);
      return about[0]!;
    });
  const answersTo = (parentId: string) =>
    world.sandbox.control.effects({ kind: 'comment', parentId }).map(({ text }) => text);

  it('answers a question once, says that it is automatic, and refuses to answer again', async () => {
    await set({});
    const { conversationId, externalId } = await asks('What are your opening hours?', 'Mia');
    expect(await decisionAbout(conversationId)).toMatchObject({ decision: 'sent', why: null });
    await eventually(() =>
      expect(answersTo(externalId)).toEqual([
        'Our branches are open on weekdays from 9 to 17.\n\nThis is an automatic answer. Write "a person" and a colleague takes over.',
      ]),
    );
    await world.sandbox.control.act({
      acts: [
        { do: 'reply', commentId: externalId, text: 'What time do you close?', author: 'Mia' },
      ],
    });
    expect(await decisionAbout(conversationId, 2)).toMatchObject({ why: 'in-a-row' });
    expect(answersTo(externalId)).toHaveLength(1);
  });

  it.each([
    ['asked-for-person', 'What are your opening hours? I want to talk to a person.'],
    ['angry', 'What are your opening hours? Always closed, this is a terrible disgrace!'],
    ['not-switched-on', 'I forgot my PIN code, what now?'],
  ])('leaves it to people: %s', async (why, text) => {
    await set({});
    const { conversationId, externalId } = await asks(text, `Customer ${why}`);
    expect(await decisionAbout(conversationId)).toMatchObject({ decision: 'refused', why });
    expect(answersTo(externalId)).toEqual([]);
  });

  it('is held to the rules of approval and to the forbidden phrases like everybody', async () => {
    await set({});
    const rule = await lead.desk.post<{ id: string }>('/api/v1/approval-rules', {
      name: 'All that is public',
      authors: { kind: 'everyone', ids: [], roles: [], days: 0 },
      condition: { all: [] },
      risks: ['public'],
      isEnabled: true,
    });
    const first = await asks('What are your opening hours on Friday?', 'Ona');
    expect(await decisionAbout(first.conversationId)).toMatchObject({ why: 'needs-approval' });
    await lead.desk.delete(`/api/v1/approval-rules/${rule.body.id}`);

    const guideline = await lead.desk.post<{ id: string }>('/api/v1/guidelines', {
      name: 'Words',
      condition: { all: [] },
      texts: [{ language: 'en', tone: 'Warm', dos: [], donts: [], crisis: '' }],
      phrases: [{ phrase: 'weekdays', hint: '', severity: 'block' }],
      isEnabled: true,
    });
    const second = await asks('What are your opening hours on Monday?', 'Pia');
    expect(await decisionAbout(second.conversationId)).toMatchObject({ why: 'forbidden-phrase' });
    expect([...answersTo(first.externalId), ...answersTo(second.externalId)]).toEqual([]);
    await lead.desk.delete(`/api/v1/guidelines/${guideline.body.id}`);
  });

  it('keeps to the channels and languages that were chosen', async () => {
    await set({ languages: ['nl'] });
    const { conversationId } = await asks('Until what time are you open today?', 'Kim');
    expect(await decisionAbout(conversationId)).toMatchObject({ why: 'other-language' });
  });

  it('only suggests as long as nobody chose otherwise', async () => {
    await set({ mode: 'suggest' });
    const { conversationId, externalId } = await asks('Is the branch open on Saturday?', 'Lou');
    await eventually(async () => {
      const ruled = await world.db.query<unknown[]>(
        `select from event where type = 'conversation.ruled' and conversation_id = $1`,
        [conversationId],
      );
      expect(ruled).toHaveLength(1);
    });
    expect(answersTo(externalId)).toEqual([]);
    expect((await decisions()).map((one) => one.conversationId)).not.toContain(conversationId);
  });

  it('is measured by what people say of it, and by what it would have done', async () => {
    const sent = (await decisions()).find(({ decision }) => decision === 'sent')!;
    const judge = (verdict: string | null) =>
      anna.desk.put<Decision>(`/api/v1/automatic-answers/${sent.id}/verdict`, { verdict });
    expect((await judge('wrong')).body.verdict).toBe('wrong');
    const { body } = await lead.desk.get<Report>('/api/v1/automatic-answers/report');
    expect(body).toMatchObject({ sent: 1, judgedRight: 0, judgedWrong: 1 });
    expect(body.questions).toBeGreaterThanOrEqual(24);
    const hours = body.answers.find(({ cannedReplyId }) => cannedReplyId === library['hours']);
    expect(hours).toMatchObject({ isOn: true });
    expect(hours!.questions).toBeGreaterThan(0);
    expect((await judge(null)).body.verdict).toBeNull();
  });

  it('says what is wrong with a setting', async () => {
    const unknown = '0190b5f0-0000-7000-8000-000000000000';
    expect((await set({ channelIds: [unknown] })).body.code).toBe(
      'automatic-answer.unknown-channel',
    );
    expect((await set({ calendarId: unknown })).body.code).toBe(
      'automatic-answer.unknown-calendar',
    );
    expect((await set({ confidence: 0.2 })).status).toBe(400);
    expect((await set({ notices: { en: 'x'.repeat(301) } })).status).toBe(400);
  });
});
