import { randomUUID } from 'node:crypto';
import type { DeskClient } from '../support/desk-client.js';
import { DeskAtWork } from '../support/desk-at-work.js';
import { eventually } from '../support/eventually.js';
import { secondsAgo, unique } from '../support/unique.js';

let desk: DeskAtWork;
let agent: DeskClient;

beforeAll(async () => {
  desk = await DeskAtWork.open();
  agent = await desk.person();
});
afterAll(() => desk?.close());

describe('A comment under a post of the brand', () => {
  it('comes into the inbox, is answered, and the answer stands under it', async () => {
    const text = unique('My card was swallowed by the machine.');
    const comment = await desk.sandbox.actOne({ do: 'comment', author: 'Eva Peeters', text });

    const row = await agent.arrives(text);
    expect(row).toMatchObject({
      kind: 'comment',
      status: 'open',
      isPublic: true,
      customer: { name: 'Eva Peeters' },
    });

    const accepted = await agent.reply(row.id, { body: 'Call us, we block it at once.' });
    const sent = await agent.becomes(accepted.id, 'sent');

    const under = await desk.sandbox.effects({ kind: 'comment', parentId: comment.id });
    expect(under).toEqual([
      expect.objectContaining({
        externalId: sent.externalId,
        text: 'Call us, we block it at once.',
      }),
    ]);
    await eventually(async () => {
      const answered = await agent.conversation(row.id);
      expect(answered).toMatchObject({ unansweredSince: null, messageCount: 2 });
    });
  });

  it('is answered once, however often the same request is made', async () => {
    const text = unique('Is the branch in Ghent open on Saturday?');
    const comment = await desk.sandbox.actOne({ do: 'comment', author: 'Tom Maes', text });
    const row = await agent.arrives(text);
    const request = { clientId: randomUUID(), lastSeenPosition: row.messageCount, body: 'It is.' };

    const answers = await Promise.all([1, 2, 3, 4].map(() => agent.tryReply(row.id, request)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    const ids = new Set(answers.map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    await agent.becomes([...ids][0]!, 'sent');
    expect(await desk.sandbox.effects({ parentId: comment.id })).toHaveLength(1);
  });

  it('can be edited, hidden and removed there; the desk keeps what it was', async () => {
    const first = unique('This bank is a joke.');
    const comment = await desk.sandbox.actOne({
      do: 'comment',
      author: 'Piet Claes',
      text: first,
      at: secondsAgo(40),
    });
    const { id } = await agent.arrives(first);
    const own = async () =>
      (await agent.messages(id)).find(({ externalId }) => externalId === comment.id)!;
    const edited = unique('This bank is not my friend.');

    await desk.sandbox.actOne({
      do: 'edit',
      commentId: comment.id,
      text: edited,
      at: secondsAgo(30),
    });
    await eventually(async () => expect(await own()).toMatchObject({ text: edited }));
    expect((await own()).revisions.map(({ text }) => text)).toEqual([first]);

    await desk.sandbox.actOne({ do: 'hide', commentId: comment.id, at: secondsAgo(20) });
    await eventually(async () => expect((await own()).hiddenAt).not.toBeNull());
    await desk.sandbox.actOne({ do: 'unhide', commentId: comment.id, at: secondsAgo(10) });
    await eventually(async () => expect((await own()).hiddenAt).toBeNull());

    await desk.sandbox.actOne({ do: 'remove', commentId: comment.id });
    await eventually(async () => expect((await own()).removedAt).not.toBeNull());
    const supervisor = await desk.person('supervisor');
    const seen = (await supervisor.messages(id)).find(
      ({ externalId }) => externalId === comment.id,
    );
    expect(seen).toMatchObject({ text: edited, revisions: [{ text: first }] });
  });

  it('that the brand answers outside the desk is seen as answered', async () => {
    const text = unique('When do the new rates start?');
    const comment = await desk.sandbox.actOne({ do: 'comment', author: 'Lien Smet', text });
    const { id } = await agent.arrives(text);

    const answer = unique('On the first of May.');
    await desk.sandbox.actOne({
      do: 'reply',
      commentId: comment.id,
      byBrand: true,
      text: answer,
    });

    await agent.arrives(answer);
    expect(await agent.conversation(id)).toMatchObject({
      unansweredSince: null,
      lastMessage: { author: 'brand' },
    });
    const [, second] = await agent.messages(id);
    expect(second).toMatchObject({ direction: 'outbound', author: { type: 'brand' } });
    expect(await desk.sandbox.effects({ text: answer })).toEqual([]);
  });

  it('that somebody else joins is one conversation with two people', async () => {
    const text = unique('My transfer has not arrived.');
    const comment = await desk.sandbox.actOne({ do: 'comment', author: 'Ann Wouters', text });
    const { id } = await agent.arrives(text);
    const joined = unique('Mine neither!');

    await desk.sandbox.actOne({
      do: 'reply',
      commentId: comment.id,
      author: 'Rik Daems',
      text: joined,
    });

    expect((await agent.arrives(joined)).id).toBe(id);
    expect((await agent.messages(id)).map(({ author }) => author.name)).toEqual([
      'Ann Wouters',
      'Rik Daems',
    ]);
  });

  it('collides: what came while somebody was writing stops the reply, once they know it goes', async () => {
    const text = unique('The app logs me out.');
    const comment = await desk.sandbox.actOne({ do: 'comment', author: 'Jo Vos', text });
    const { id, messageCount } = await agent.arrives(text);
    const more = unique('It works again, never mind.');
    await desk.sandbox.actOne({ do: 'reply', commentId: comment.id, author: 'Jo Vos', text: more });
    await agent.arrives(more);

    const refused = await agent.tryReply(id, { lastSeenPosition: messageCount });

    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'reply.something-new', messages: [{ text: more }] },
    });
    expect(await desk.sandbox.effects({ parentId: comment.id })).toEqual([]);
    const sent = await agent.reply(id, { lastSeenPosition: messageCount, sendAnyway: true });
    await agent.becomes(sent.id, 'sent');
  });

  it('is answered in private, and both are one matter', async () => {
    const text = unique('My account 123 was charged twice!');
    const comment = await desk.sandbox.actOne({ do: 'comment', author: 'Els Baert', text });
    const row = await agent.arrives(text);
    const body = unique('We wrote to you in private.');

    const { id } = await agent.reply(row.id, { mode: 'private', body });
    await agent.becomes(id, 'sent');

    expect(await desk.sandbox.effects({ kind: 'private-reply', text: body })).toEqual([
      expect.objectContaining({ parentId: comment.id }),
    ]);
    const thanks = unique('Thank you, that helps.');
    await desk.sandbox.actOne({ do: 'message', author: 'Els Baert', text: thanks });
    const chat = await agent.arrives(thanks);
    expect(chat.kind).toBe('message');
    await eventually(async () => {
      const { matter } = await agent.conversation(row.id);
      expect(matter?.conversations.map((one) => one.id).sort()).toEqual([row.id, chat.id].sort());
    });
  });
});
