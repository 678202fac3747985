import { SetGuidanceAction } from '../../../server/desk/moderation/application/set-guidance.action.js';
import { factsOf } from '../../../server/desk/work-rules/conditions/index.js';
import { newId } from '../../../server/platform/kernel/index.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Guidance {
  items: { name: string; tone: string }[];
  phrases: { phrase: string }[];
  pinned: { id: string; text: string; ruleName: string }[];
}

const text = (language: string, tone: string) => ({
  language,
  tone,
  dos: ['Thank them'],
  donts: [],
  crisis: '',
});
const aGuideline = (name: string, over: object = {}) => ({
  name,
  condition: { all: [] },
  texts: [text('en', name)],
  phrases: [],
  isEnabled: true,
  ...over,
});

describe('Guidelines', () => {
  let world: DeskWorld;
  let agent: Person;
  let lead: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    agent = await world.person();
    lead = await world.person('supervisor');
  });
  afterAll(() => world.close());

  const keep = (guideline: object) =>
    lead.desk.post<{ id: string; version: number; code: string }>('/api/v1/guidelines', guideline);
  const asked = async () =>
    (await world.customerSays({ do: 'comment', text: 'Is my rate guaranteed?', author: 'Mia' }))
      .conversationId;
  const guidanceOf = async (id: string) =>
    (await agent.desk.get<Guidance>(`/api/v1/conversations/${id}/guidelines`)).body;

  it('stand beside the conversations that they are for, segments of the customer included, in their order', async () => {
    const vip = { fact: 'segments', operator: 'any-of', value: ['vip'] };
    const { body: first } = await keep(aGuideline('VIP', { condition: vip }));
    const { body: second } = await keep(aGuideline('All'));
    await keep(aGuideline('Off', { isEnabled: false }));
    const id = await asked();
    expect((await guidanceOf(id)).items.map(({ name }) => name)).toEqual(['All']);

    const { body: conversation } = await agent.desk.get<{ customer: { id: string } }>(
      `/api/v1/conversations/${id}`,
    );
    const segment = `/api/v1/customers/${conversation.customer.id}/segments/vip`;
    const put = await agent.desk.put<{ segments: object[] }>(segment, {
      reason: 'Member of the board',
      expiresAt: null,
    });
    expect(put.body.segments).toMatchObject([{ segment: 'vip', reason: 'Member of the board' }]);
    expect((await guidanceOf(id)).items.map(({ name }) => name)).toEqual(['VIP', 'All']);

    const { body: all } = await lead.desk.get<{ items: { id: string }[] }>('/api/v1/guidelines');
    const rest = all.items.map((item) => item.id).filter((one) => one !== second.id);
    await lead.desk.put('/api/v1/guidelines/order', { ids: [second.id, ...rest] });
    expect((await guidanceOf(id)).items.map(({ name }) => name)).toEqual(['All', 'VIP']);

    await agent.desk.delete(segment);
    expect((await guidanceOf(id)).items.map(({ name }) => name)).toEqual(['All']);
    const past = { reason: 'Was', expiresAt: '2020-01-01T00:00:00Z' };
    expect((await agent.desk.put(segment, past)).status).toBe(422);
    await lead.desk.delete(`/api/v1/guidelines/${first.id}`);
  });

  it('refuse what is not said, and say what to say instead', async () => {
    const phrases = [
      { phrase: 'gegarandeerd', severity: 'warn', hint: '' },
      { phrase: 'guarantee*', severity: 'block', hint: 'we expect' },
    ];
    const { body: made } = await keep(aGuideline('Words', { phrases }));
    const id = await asked();
    const refused = await world.reply(agent, id, { body: 'This is GUARANTEED.' });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'reply.forbidden-phrase', phrase: 'guarantee*', hint: 'we expect' },
    });
    expect((await world.reply(agent, id, { body: 'Niet gegarandeerd.' })).status).toBe(201);
    await lead.desk.delete(`/api/v1/guidelines/${made.id}`);
    expect((await world.reply(agent, id, { body: 'This is guaranteed.' })).status).toBe(201);
  });

  it('are not overwritten by somebody who saw an older version', async () => {
    const { body } = await keep(aGuideline('Twice'));
    const change = (over: object) =>
      lead.desk.put<{ code: string }>(`/api/v1/guidelines/${body.id}`, {
        ...aGuideline('Twice', { isEnabled: false }),
        ...over,
      });
    expect((await change({ version: 1 })).status).toBe(200);
    expect((await change({ version: 1 })).body.code).toBe('guideline.changed-meanwhile');
    expect((await keep(aGuideline('Nothing', { texts: [] }))).body.code).toBe('guideline.invalid');
  });

  it('are pinned by a rule, one text a rule, until somebody takes it away', async () => {
    const id = await asked();
    const action = world.get(SetGuidanceAction);
    const rule = { ruleId: newId(), ruleName: 'Storm', firingId: newId(), messageId: null };
    const pin = (words: string) =>
      world.db.transaction((manager) =>
        action.perform(
          { manager, conversationId: id, facts: factsOf([]), ...rule },
          { text: words },
        ),
      );
    await pin('Say that we know.');
    await pin('Say that it is solved.');
    const { pinned } = await guidanceOf(id);
    expect(pinned).toMatchObject([{ text: 'Say that it is solved.', ruleName: 'Storm' }]);
    await agent.desk.delete(`/api/v1/conversations/${id}/guidance/${pinned[0]!.id}`);
    expect((await guidanceOf(id)).pinned).toEqual([]);
  });
});
