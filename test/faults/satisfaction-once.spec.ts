import { eventually } from '../support/eventually.js';
import { unique } from '../support/unique.js';
import { FaultDesk } from './support/fault-desk.js';

let world: FaultDesk;

beforeAll(async () => {
  world = await FaultDesk.open();
}, 120_000);
afterAll(() => world?.close());

describe('A desk that dies while it asks a customer whether they are content', () => {
  it('has asked once when it is back', async () => {
    const channels = await world.desk.rows<{ id: string }>(
      `select id from channel where network = 'facebook'`,
    );
    await world.agent.put('/api/v1/satisfaction/setting', {
      channelIds: channels.map(({ id }) => id),
      delayMinutes: 0,
      quietDays: 30,
      lowRating: 2,
      words: {},
    });
    const text = unique('Can you help me?');
    await world.sandbox.act([{ do: 'message', author: unique('Person'), text }]);
    const { id } = await world.agent.arrives(text);
    const asked = () =>
      world.desk.rows<{ questions: number; rows: number; waiting: number }>(
        `select (select count(*)::int from reply where conversation_id = '${id}' and body like '%/rate#%') as questions,
           (select count(*)::int from satisfaction where conversation_id = '${id}') as rows,
           (select count(*)::int from satisfaction_due where conversation_id = '${id}') as waiting`,
      );

    await world.diesAt('satisfaction.before-commit', () =>
      world.agent.post(`/api/v1/conversations/${id}/closure`, { outcome: 'solved' }),
    );
    expect(await asked()).toEqual([{ questions: 0, rows: 0, waiting: 1 }]);
    await world.comesBack();
    await eventually(async () =>
      expect(await asked()).toEqual([{ questions: 1, rows: 1, waiting: 0 }]),
    );
  }, 120_000);
});
