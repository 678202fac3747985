import { type Person, ReadingDesk } from './support/reading-desk.js';
import { minute } from './support/desk-rows.js';

interface Message {
  id: string;
  text: string;
  author: { type: string; name: string };
  parentMessageId: string | null;
  revisions: { text: string }[];
  attachments: { url: string | null; state: string }[];
  mentions: string[];
  can: string[];
  removedAt: string | null;
}
interface Messages {
  items: Message[];
  nextCursor: string | null;
}

describe('a conversation and its messages', () => {
  let desk: ReadingDesk;
  let channelId: string;
  let agent: Person;
  let supervisor: Person;

  beforeAll(async () => {
    desk = await ReadingDesk.open();
    channelId = await desk.rows.channel('Lumen Bank');
    agent = await desk.person('agent', [channelId]);
    supervisor = await desk.person('supervisor', [channelId]);
  });
  afterAll(() => desk.close());

  const messagesOf = async (id: string, query = '', who = agent) =>
    (await who.desk.get<Messages>(`/api/v1/conversations/${id}/messages${query}`)).body;

  it('shows the newest page first, each page in order of time', async () => {
    const { id } = await desk.rows.conversation({ channelId });
    const texts = Array.from({ length: 7 }, (_, n) => `message ${n}`);
    for (const [n, text] of texts.entries())
      await desk.rows.message({
        conversationId: id,
        channelId,
        text,
        sentAt: minute(n),
        position: n + 1,
      });

    const first = await messagesOf(id, '?limit=3');
    expect(first.items.map(({ text }) => text)).toEqual(texts.slice(4));
    const second = await messagesOf(id, `?limit=3&cursor=${first.nextCursor}`);
    expect(second.items.map(({ text }) => text)).toEqual(texts.slice(1, 4));
    const third = await messagesOf(id, `?limit=3&cursor=${second.nextCursor}`);
    expect([third.items.map(({ text }) => text), third.nextCursor]).toEqual([
      texts.slice(0, 1),
      null,
    ]);
    const news = await messagesOf(id, '?after=5');
    expect(news.items.map(({ text }) => text)).toEqual(texts.slice(5));
  });

  it('brings what stands in other tables: parents, revisions, attachments, mentions', async () => {
    const { id } = await desk.rows.conversation({ channelId });
    const thread = { conversationId: id, channelId };
    const root = await desk.rows.message({
      ...thread,
      text: 'new text',
      editedAt: minute(5),
      attachmentCount: 2,
    });
    await desk.db.query(
      `insert into message_revision (id, message_id, text, replaced_at) values (gen_random_uuid(), $1, 'old text', $2)`,
      [root.id, minute(5)],
    );
    await desk.db.query(
      `insert into attachment (id, message_id, position, type, source_url, state) values
         (gen_random_uuid(), $1, 0, 'link', 'https://x.example/a', 'linked'),
         (gen_random_uuid(), $1, 1, 'link', 'javascript:alert(1)', 'linked'),
         (gen_random_uuid(), $1, 2, 'image', 'https://cdn.example/secret.jpg', 'pending')`,
      [root.id],
    );
    await desk.rows.message({
      ...thread,
      parentExternalId: root.externalId,
      sentAt: minute(1),
      position: 2,
    });
    const note = await desk.rows.message({
      ...thread,
      kind: 'note',
      direction: 'note',
      externalId: null,
      authorUserId: agent.id,
      sentAt: minute(2),
      position: 3,
    });
    await desk.db.query(
      `insert into note_mention (message_id, user_id, conversation_id) values ($1, $2, $3)`,
      [note.id, supervisor.id, id],
    );

    const [first, answer, last] = (await messagesOf(id)).items;
    expect(first!.revisions.map(({ text }) => text)).toEqual(['old text']);
    expect(first!.attachments.map(({ url }) => url)).toEqual(['https://x.example/a', null, null]);
    expect(answer!.parentMessageId).toBe(root.id);
    expect(last).toMatchObject({
      mentions: [supervisor.id],
      author: { type: 'user', name: agent.name },
    });
  });

  it('keeps a removed text for those who answer for the desk', async () => {
    const { id } = await desk.rows.conversation({ channelId });
    await desk.rows.message({
      conversationId: id,
      channelId,
      text: 'an insult',
      removedAt: minute(3),
      removedBy: 'author',
      editedAt: minute(2),
    });
    const [seen] = (await messagesOf(id)).items;
    expect(seen).toMatchObject({ text: '', revisions: [], removedBy: 'author', can: [] });
    const [known] = (await messagesOf(id, '', supervisor)).items;
    expect(known).toMatchObject({ text: 'an insult', removedBy: 'author' });
  });

  it('says who takes part, how it ended, and what else is about the same thing on channels of the reader', async () => {
    const anna = await desk.rows.identity({ name: 'Anna' });
    const bert = await desk.rows.identity({ name: 'Bert' });
    const conversation = await desk.rows.conversation({
      channelId,
      identityId: anna.id,
      status: 'resolved',
      position: 4,
    });
    await desk.rows.participant(conversation.id, bert.id, minute(1));
    const foreign = await desk.rows.conversation({ channelId: await desk.rows.channel('Foreign') });
    await desk.db.query(
      `insert into closure (id, conversation_id, outcome, resolved_by, at, reopened_at) values
         (gen_random_uuid(), $1, 'spam', $2, $3, $3), (gen_random_uuid(), $1, 'solved', $2, $4, null)`,
      [conversation.id, agent.id, minute(1), minute(2)],
    );
    const [{ id: matterId }] = await desk.db.query<[{ id: string }]>(
      `insert into matter (id, customer_id, title) values (gen_random_uuid(), $1, 'Double charge') returning id`,
      [anna.customerId],
    );
    await desk.db.query('update conversation set matter_id = $1 where id = any($2)', [
      matterId,
      [conversation.id, foreign.id],
    ]);

    const { body } = await agent.desk.get<Record<string, unknown>>(
      `/api/v1/conversations/${conversation.id}`,
    );
    expect(body).toMatchObject({
      lastPosition: 4,
      closure: { outcome: 'solved', by: { id: agent.id, name: agent.name } },
      participants: [
        { name: 'Anna', isRoot: true },
        { name: 'Bert', isRoot: false, splitConversationId: null },
      ],
      matter: {
        title: 'Double charge',
        conversations: [{ id: conversation.id, channelName: 'Lumen Bank' }],
      },
      splitFrom: null,
    });
    expect(body.can).toEqual(expect.arrayContaining(['reopen', 'split', 'note']));
    expect(body.can).not.toContain('resolve');
  });

  it('leads from an id that became part of another to that other', async () => {
    const into = await desk.rows.conversation({ channelId });
    const from = await desk.rows.conversation({
      channelId,
      mergedInto: into.id,
      status: 'resolved',
    });
    expect((await agent.desk.get(`/api/v1/conversations/${from.id}`)).body).toMatchObject({
      id: into.id,
    });
  });

  it('tells what happened besides being spoken in, with names', async () => {
    const { id } = await desk.rows.conversation({ channelId });
    await desk.db.query(
      `insert into event (type, conversation_id, seq, actor_id, data) values
         ('message.received', $1, 1, null, '{}'), ('conversation.assigned', $1, 2, $2::uuid, jsonb_build_object('userId', $2::uuid)),
         ('status.changed', $1, 3, null, '{"from":"open","to":"waiting"}')`,
      [id, agent.id],
    );
    const path = `/api/v1/conversations/${id}/events`;
    const { body } = await agent.desk.get<{ items: { type: string }[]; nextCursor: string }>(
      `${path}?limit=1`,
    );
    expect(body.items).toMatchObject([{ type: 'status.changed', actor: null }]);
    expect((await agent.desk.get(`${path}?cursor=${body.nextCursor}`)).body).toMatchObject({
      items: [
        {
          type: 'conversation.assigned',
          actor: { name: agent.name },
          data: { userName: agent.name },
        },
      ],
      nextCursor: null,
    });
  });
});
