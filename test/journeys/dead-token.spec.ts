import { DeskAtWork } from '../support/desk-at-work.js';
import type { DeskClient } from '../support/desk-client.js';
import { eventually } from '../support/eventually.js';
import { unique } from '../support/unique.js';

let desk: DeskAtWork;
let agent: DeskClient;

beforeAll(async () => {
  desk = await DeskAtWork.open();
  agent = await desk.person();
});
afterAll(() => desk?.close());

interface Health {
  state: string;
  stateReason: string | null;
}

describe('A channel whose token died', () => {
  it('says so, keeps what arrives, holds replies, and reads back once it is connected again', async () => {
    const { id: channelId } = desk.channels['facebook']!;
    const health = () => desk.admin.read<Health>(`/channels/${channelId}`);
    await desk.sandbox.fault({ mode: 'auth', times: 1_000, match: { network: 'facebook' } });

    await desk.admin.tell('POST', `/channels/${channelId}/poll`);
    await eventually(async () => expect((await health()).state).toBe('auth-failed'));
    expect((await health()).stateReason).not.toBeNull();

    const arrives = unique('Is anybody there?');
    await desk.sandbox.actOne({ do: 'comment', author: 'Ils Roels', text: arrives });
    const row = await agent.arrives(arrives);
    const { id: replyId } = await agent.reply(row.id);
    const missed = unique('Nobody told you about me.');
    await desk.sandbox.act([{ do: 'comment', author: 'Max Goos', text: missed }], {
      withhold: true,
    });
    expect((await agent.replyOf(replyId)).state).toBe('queued');
    expect(await desk.sandbox.effects({ kind: 'comment' })).toEqual([]);

    await desk.sandbox.clearFaults();
    const page = (await desk.sandbox.channels()).find(({ network }) => network === 'facebook');
    await desk.admin.tell('PATCH', `/channels/${channelId}`, {
      settings: { pageAccessToken: page?.settings['pageAccessToken'] },
    });

    await agent.arrives(missed);
    expect((await health()).state).toBe('connected');
    await agent.becomes(replyId, 'sent');
    expect(await desk.sandbox.effects({ kind: 'comment' })).toHaveLength(1);
  });
});
