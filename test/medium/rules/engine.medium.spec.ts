import { RunRulesOnEvent } from '../../../server/desk/work-rules/rules/application/run-rules-on-event.js';
import type { StoredEvent } from '../../../server/platform/events/index.js';
import { eventually } from '../../support/eventually.js';
import { aRule, aWord, RulesDesk, type RuleView } from './support/rules-desk.js';

describe('Rules', () => {
  let desk: RulesDesk;

  beforeAll(async () => {
    desk = await RulesDesk.open();
  });
  afterAll(() => desk.world.close());

  it('act on a message in their order, see what those before changed, and stop where one says so', async () => {
    const word = aWord();
    const first = await desk.keep(aRule(word, { name: 'First' }));
    const high = { fact: 'priority', operator: 'any-of', value: ['2'] };
    const words = { fact: 'text', operator: 'contains', value: [word] };
    const note = { action: 'add-note', parameters: { text: 'Please look.' } };
    await desk.keep(
      aRule(word, {
        name: 'Second',
        condition: { all: [words, high] },
        actions: [note],
        stopAfter: true,
      }),
    );
    await desk.keep(
      aRule(word, {
        name: 'Third',
        actions: [{ action: 'resolve', parameters: { outcome: 'spam' } }],
      }),
    );

    const id = await desk.says(`Dear ${word.toUpperCase()}, where is my card?`);
    await desk.ruled(id);

    const firings = await desk.firingsIn(id);
    expect(firings.map(({ ruleName }) => ruleName)).toEqual(['First', 'Second']);
    expect(firings[0]).toMatchObject({
      facts: { text: expect.stringContaining('where is my card') as string },
      results: [{ action: 'set-priority', outcome: 'done', said: 'Priority set to high' }],
    });
    expect(await desk.conversation(id)).toMatchObject({ priority: 2, status: 'open' });
    const { body } = await desk.lead.desk.get<{ items: { text: string; author: object }[] }>(
      `/api/v1/conversations/${id}/messages`,
    );
    expect(body.items.at(-1)).toMatchObject({ text: 'Please look.', author: { name: 'Second' } });
    const seen = await desk.lead.desk.get<RuleView>(`/api/v1/rules/${first.id}`);
    expect(seen.body).toMatchObject({ firings: 1, failures: 0 });
  });

  it('tell that they had their say also when none of them fits, and fire once however often it is told', async () => {
    const word = aWord();
    await desk.keep(aRule(word));
    const nothing = await desk.says('Nothing to see here.');
    await desk.ruled(nothing);
    expect(await desk.firingsIn(nothing)).toEqual([]);

    const id = await desk.says(word);
    await desk.ruled(id);
    const [event] = await desk.world.db.query<StoredEvent[]>(
      `select id, type, conversation_id as "conversationId", data from event
       where conversation_id = $1 and type = 'message.labelled'`,
      [id],
    );
    await desk.keep(aRule(word, { name: 'Later' }));
    const runs = Array.from({ length: 4 }, () => desk.world.get(RunRulesOnEvent).execute(event!));
    await Promise.all(runs);
    const names = (await desk.firingsIn(id)).map(({ ruleName }) => ruleName);
    expect(names).toEqual([expect.stringContaining('Rule'), 'Later']);
  });

  it('log what stood in the way of one action and go on with the next', async () => {
    const word = aWord();
    const outsider = await desk.world.person('agent', { inTeam: false });
    await desk.keep(
      aRule(word, {
        actions: [
          { action: 'assign', parameters: { person: outsider.id } },
          { action: 'set-priority', parameters: { priority: 'urgent' } },
        ],
      }),
    );
    const id = await desk.says(word);
    await desk.ruled(id);
    expect(await desk.firingsIn(id)).toMatchObject([
      {
        results: [
          { outcome: 'failed', said: 'This person does not work on this channel.' },
          { outcome: 'done' },
        ],
      },
    ]);
    expect(await desk.conversation(id)).toMatchObject({ priority: 1 });
  });

  it('never chase each other: what a rule set off does not set it off again', async () => {
    const word = aWord();
    const words = { fact: 'text', operator: 'contains', value: [word] };
    const flip = (name: string, from: string, to: string) =>
      aRule(word, {
        name,
        trigger: 'fact-changed',
        settings: { changes: ['priority'] },
        condition: { all: [words, { fact: 'priority', operator: 'any-of', value: [from] }] },
        actions: [{ action: 'set-priority', parameters: { priority: to } }],
      });
    const lower = await desk.keep(flip('Lower', '2', 'low'));
    const raise = await desk.keep(flip('Raise', '4', 'high'));
    const id = await desk.says(word);
    await desk.ruled(id);
    await desk.lead.desk.put(`/api/v1/conversations/${id}/priority`, { priority: 2 });

    const names = ['Lower', 'Raise'];
    await eventually(async () =>
      expect((await desk.firingsIn(id)).map(({ ruleName }) => ruleName)).toEqual(names),
    );
    // A later happening proves that the feed has passed the last change, with nothing more fired.
    for (const rule of [lower, raise])
      await desk.lead.desk.put(`/api/v1/rules/${rule.id}/switch`, { isEnabled: false });
    const later = await desk.says(aWord());
    await desk.ruled(later);
    expect(await desk.firingsIn(id)).toHaveLength(2);
  });

  it('wait: a rule on idle conversations fires when the time is over, once for each stretch', async () => {
    const word = aWord();
    const rule = await desk.keep(
      aRule(word, { trigger: 'idle-waiting-for-us', settings: { minutes: 5, hours: 'all' } }),
    );
    const id = await desk.says(word);
    const due = (minutes: number) =>
      desk.world.db.query(
        `update rule_timer set due_at = now() + make_interval(mins => $2) where conversation_id = $1`,
        [id, minutes],
      );
    const timer = async () => {
      const rows = await desk.world.db.query<{ minutes: number; fired: boolean }[]>(
        `select extract(epoch from due_at - since)::int / 60 as minutes, fired_at is not null as fired
         from rule_timer where rule_id = $1 and conversation_id = $2`,
        [rule.id, id],
      );
      return rows[0];
    };
    await eventually(async () => expect(await timer()).toEqual({ minutes: 5, fired: false }));
    await eventually(async () => {
      // What the conversation still has to tell of its beginning sets the timer anew.
      await due(-1);
      expect(await desk.firingsIn(id)).toHaveLength(1);
    });
    await eventually(async () => expect(await timer()).toMatchObject({ fired: true }));

    await desk.lead.desk.post(`/api/v1/conversations/${id}/closure`, { outcome: 'solved' });
    await eventually(async () => expect(await timer()).toBeUndefined());
  });
});
