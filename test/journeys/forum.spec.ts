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

describe('A topic on the forum', () => {
  it('is answered in the topic, and follows what is edited, removed and brought back', async () => {
    const text = unique('Since the update the app asks for my PIN twice.');
    const topic = await desk.sandbox.actOne({
      do: 'topic',
      author: 'Sara Lemmens',
      title: unique('PIN twice'),
      text,
      at: secondsAgo(60),
    });
    const row = await agent.arrives(text);
    expect(row).toMatchObject({ kind: 'forum', customer: { name: 'Sara Lemmens' } });

    const body = unique('Version 8.2.1 is in the store and asks once.');
    const { id } = await agent.reply(row.id, { body });
    const sent = await agent.becomes(id, 'sent');
    const effects = await desk.sandbox.effects({ kind: 'forum-post', text: body });
    expect(effects).toEqual([expect.objectContaining({ externalId: sent.externalId })]);
    await eventually(async () => expect(await agent.messages(row.id)).toHaveLength(2));

    const own = async () =>
      (await agent.messages(row.id)).find(({ externalId }) => externalId === topic.id);
    const edited = unique('It asks for my PIN three times.');
    await desk.sandbox.actOne({
      do: 'post-edit',
      postId: topic.id,
      text: edited,
      at: secondsAgo(20),
    });
    await eventually(async () => expect(await own()).toMatchObject({ text: edited }));
    const post = await desk.sandbox.actOne({
      do: 'post',
      topicId: topic.threadId!,
      author: 'Jan Maes',
      text: unique('Here as well.'),
      at: secondsAgo(10),
    });
    const other = async () =>
      (await agent.messages(row.id)).find(({ externalId }) => externalId === post.id);
    await eventually(async () => expect(await other()).toBeDefined());
    await desk.sandbox.actOne({ do: 'post-remove', postId: post.id, at: secondsAgo(8) });
    await eventually(async () => expect((await other())?.removedAt).not.toBeNull());
    await desk.sandbox.actOne({ do: 'post-recover', postId: post.id, at: secondsAgo(6) });
    await eventually(async () => expect((await other())?.removedAt).toBeNull());
    expect(await agent.messages(row.id)).toHaveLength(3);
  });
});
