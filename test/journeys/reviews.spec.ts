import { DeskAtWork } from '../support/desk-at-work.js';
import type { DeskClient } from '../support/desk-client.js';
import { eventually } from '../support/eventually.js';
import { secondsAgo, unique } from '../support/unique.js';

let desk: DeskAtWork;
let agent: DeskClient;

beforeAll(async () => {
  desk = await DeskAtWork.open();
  agent = await desk.person();
});
afterAll(() => desk?.close());

describe('A review', () => {
  it('is found by polling, answered on the network; a changed rating is seen with what it was', async () => {
    const text = unique('Friendly staff, but a queue.');
    const review = await desk.sandbox.actOne({
      do: 'review',
      author: 'Nora Jacobs',
      stars: 2,
      text,
      at: secondsAgo(60),
    });
    const row = await agent.arrives(text);
    expect(row).toMatchObject({ kind: 'review', rating: 2, network: 'google' });

    const { id } = await agent.reply(row.id, { body: 'We open a third counter in May.' });
    await agent.becomes(id, 'sent');
    expect(await desk.sandbox.effects({ kind: 'review-reply', parentId: review.id })).toEqual([
      expect.objectContaining({ text: 'We open a third counter in May.' }),
    ]);

    const better = unique('Friendly staff, and no queue any more.');
    await desk.sandbox.actOne({
      do: 'review-edit',
      reviewId: review.id,
      stars: 5,
      text: better,
    });
    await eventually(async () => {
      expect(await agent.conversation(row.id)).toMatchObject({ rating: 5 });
    });
    const own = (await agent.messages(row.id)).find(({ direction }) => direction === 'inbound');
    expect(own).toMatchObject({ text: better, rating: 5, revisions: [{ text, rating: 2 }] });
    const events = await agent.all<{ type: string; data: object }>(
      `/conversations/${row.id}/events`,
    );
    expect(events.filter(({ type }) => type === 'rating.changed')).toEqual([
      expect.objectContaining({ data: expect.objectContaining({ from: 2, to: 5 }) }),
    ]);
  });

  it('that stays as it is gives one message, however often it is read', async () => {
    const text = unique('Good bank.');
    await desk.sandbox.actOne({ do: 'review', author: 'Wim Peeters', stars: 5, text });
    const { id } = await agent.arrives(text);
    const channel = desk.channels['google-reviews']!.id;
    const lastPoll = async () =>
      (await desk.admin.read<{ lastPollAt: string }>(`/channels/${channel}`)).lastPollAt;
    const before = await lastPoll();

    await desk.admin.tell('POST', `/channels/${channel}/poll`);
    await eventually(async () => expect((await lastPoll()) > before).toBe(true));

    expect(await agent.messages(id)).toHaveLength(1);
  });
});
