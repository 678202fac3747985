import { randomUUID } from 'node:crypto';
import { eventually } from '../../support/eventually.js';
import { aRule, aWord, RulesDesk, type RuleView } from './support/rules-desk.js';

interface Refusal {
  code: string;
  detail: string;
  count?: number;
}
interface DryRunView {
  id: string;
  state: string;
  total: number;
  checked: number;
  matched: number;
  byDay: { day: string; count: number }[];
  examples: { conversation: { id: string }; text: string | null }[];
  factsOfToday: string[];
}

describe('Keeping rules', () => {
  let desk: RulesDesk;
  const post = <T>(path: string, body?: unknown) => desk.lead.desk.post<T>(`/api/v1${path}`, body);
  const put = <T>(path: string, body?: unknown) => desk.lead.desk.put<T>(`/api/v1${path}`, body);
  const get = async <T>(path: string) => (await desk.lead.desk.get<T>(`/api/v1${path}`)).body;
  const list = async () => (await get<{ items: RuleView[] }>('/rules')).items;

  const triedOut = async (draft: Record<string, unknown>): Promise<DryRunView> => {
    const { body } = await post<DryRunView>('/rule-dry-runs', draft);
    return eventually(async () => {
      const run = await get<DryRunView>(`/rule-dry-runs/${body.id}`);
      expect(run.state).not.toBe('running');
      return run;
    });
  };

  beforeAll(async () => {
    desk = await RulesDesk.open();
  });
  afterAll(() => desk.world.close());

  it('makes a version of every change, undoes each, and brings back what was taken away', async () => {
    const rule = await desk.keep(aRule(aWord(), { name: 'As it was' }));
    const changed = { ...aRule(aWord(), { name: 'Changed' }), version: rule.version };
    expect(await put(`/rules/${rule.id}`, changed)).toMatchObject({ body: { version: 2 } });
    expect(await put<Refusal>(`/rules/${rule.id}`, changed)).toMatchObject({
      status: 409,
      body: { code: 'rule.changed-meanwhile' },
    });
    await post(`/rules/${rule.id}/versions/1/restoration`);
    expect(await get(`/rules/${rule.id}`)).toMatchObject({ name: 'As it was', version: 3 });

    await desk.lead.desk.delete(`/api/v1/rules/${rule.id}`);
    expect((await list()).map(({ id }) => id)).not.toContain(rule.id);
    await post(`/rules/${rule.id}/restoration`);
    const { items } = await get<{ items: { act: string }[] }>(`/rules/${rule.id}/versions`);
    expect(items.map(({ act }) => act)).toEqual([
      'brought-back',
      'removed',
      'restored',
      'changed',
      'made',
    ]);
  });

  it('keeps their order, and refuses one that does not name them all', async () => {
    for (const name of ['One', 'Two', 'Three']) await desk.keep(aRule(aWord(), { name }));
    const turned = (await list()).map(({ id }) => id).toReversed();
    expect((await put('/rules/order', { ids: turned })).status).toBe(204);
    expect((await list()).map(({ id }) => id)).toEqual(turned);
    expect((await put('/rules/order', { ids: turned.slice(1) })).status).toBe(409);
  });

  it.each([
    ['asks nothing', { condition: { all: [] } }, 'rule.matches-everything', 'would have fired'],
    ['can never fire', { condition: { any: [] } }, 'rule.matches-nothing', 'never fires'],
    ['does nothing', { actions: [] }, 'rule.no-action', 'choose at least one action'],
    [
      'wants what nobody can do',
      { actions: [{ action: 'fly', parameters: {} }] },
      'rule.action',
      '"fly"',
    ],
    [
      'names a person who is not there',
      { actions: [{ action: 'assign', parameters: { person: randomUUID() } }] },
      'rule.parameter',
      'not at the desk',
    ],
    [
      'has a pattern that cannot be read',
      { condition: { fact: 'text', operator: 'matches', value: '(?=a)' } },
      'condition.pattern',
      'cannot be read',
    ],
    [
      'waits for no time at all',
      { trigger: 'idle-unassigned', settings: { minutes: 0 } },
      'rule.trigger',
      'minutes',
    ],
  ])('refuses a rule that %s with a sentence', async (_, over, code, words) => {
    const { status, body } = await post<Refusal>('/rules', aRule(aWord(), over));
    expect({ status, code: body.code }).toEqual({ status: 422, code });
    expect(body.detail).toContain(words);
  });

  it('takes a rule for everything from somebody who says that it is meant', async () => {
    const everything = aRule(aWord(), { condition: { all: [] }, isEnabled: false });
    const { status } = await post('/rules', { ...everything, confirmEverything: true });
    expect(status).toBe(201);
  });

  it('tries a rule that nobody kept on what came in, and says what it took from today', async () => {
    const word = aWord();
    const said = [await desk.says(`${word} one`), await desk.says(`${word} two`)];
    await desk.says('Something else.');
    for (const id of said) await desk.ruled(id);
    await desk.lead.desk.put(`/api/v1/conversations/${said[0]!}/priority`, { priority: 1 });

    const run = await triedOut(aRule(word));
    expect(run).toMatchObject({ state: 'done', matched: 2, factsOfToday: [] });
    expect(run.checked).toBe(run.total);
    expect(run.examples.map(({ conversation }) => conversation.id).toSorted()).toEqual(
      said.toSorted(),
    );
    expect(run.byDay).toHaveLength(30);
    expect(run.byDay.reduce((sum, { count }) => sum + count, 0)).toBe(2);

    const urgent = { fact: 'priority', operator: 'any-of', value: ['1'] };
    const both = { all: [{ fact: 'text', operator: 'contains', value: [word] }, urgent] };
    expect(await triedOut(aRule(word, { condition: both }))).toMatchObject({
      matched: 1,
      factsOfToday: ['priority'],
    });
    for (const trigger of ['idle-unassigned', 'idle-waiting-for-us', 'idle-waiting-for-customer'])
      expect(
        await triedOut(aRule(word, { trigger, settings: { minutes: 60, hours: 'business' } })),
      ).toMatchObject({ state: 'done', matched: 0 });
    for (const trigger of ['status-changed', 'fact-changed', 'clock-warned', 'clock-breached'])
      expect(await triedOut(aRule(word, { trigger }))).toMatchObject({ state: 'done' });
  });

  it('lists what can be asked and what can be done', async () => {
    const facts = await get<{ items: { name: string; options: unknown[] }[] }>('/condition-facts');
    expect(facts.items.find(({ name }) => name === 'channel')?.options).not.toHaveLength(0);
    const actions = await get<{ items: { name: string }[] }>('/rule-actions');
    expect(actions.items.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['assign', 'set-priority', 'add-tag', 'add-note', 'snooze']),
    );
  });

  it('keeps what a rule names from being removed, and shows a rule whose team is gone', async () => {
    const word = aWord();
    const ladder = await post<{ id: string }>('/ladders', {
      name: `Ladder ${word}`,
      calendarId: null,
      rungs: [{ kind: 'person', id: desk.lead.id, acknowledgeWithin: 30 }],
    });
    const escalates = { action: 'escalate', parameters: { ladder: ladder.body.id } };
    const name = `Climbs ${word}`;
    const rule = await desk.keep(aRule(word, { name, actions: [escalates] }));
    const removal = () => desk.lead.desk.delete<Refusal>(`/api/v1/ladders/${ladder.body.id}`);
    expect(await removal()).toMatchObject({
      status: 409,
      body: { code: 'rule.names-it', detail: expect.stringContaining(name) as string },
    });

    await put(`/rules/${rule.id}`, { ...aRule(word, { name }), version: rule.version });
    expect((await removal()).status).toBe(204);
    await desk.world.db.query(`update rule set actions = $2 where id = $1`, [
      rule.id,
      JSON.stringify([escalates]),
    ]);
    const shown = (await list()).find(({ id }) => id === rule.id);
    expect(shown?.broken.map(({ action }) => action)).toEqual(['escalate']);
  });
});
