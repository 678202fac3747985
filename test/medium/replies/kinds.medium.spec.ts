import { OutboundMessages } from '../../../server/desk/conversations/index.js';
import { until } from '../delivery/support/until.js';
import { DeskWorld, type Person } from './support/desk-world.js';

interface Messages {
  items: {
    id: string;
    text: string;
    direction: string;
    isPublic: boolean;
    externalId: string | null;
    removedAt: string | null;
    revisions: { text: string }[];
    reply: { id: string; state: string } | null;
  }[];
}

describe('a reply on each kind of place', () => {
  let world: DeskWorld;
  let anna: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    anna = await world.person();
  });
  afterAll(() => world.close());

  const messages = async (id: string) =>
    (await anna.desk.get<Messages>(`/api/v1/conversations/${id}/messages`)).body.items;
  const outbound = async (id: string) =>
    (await messages(id)).filter(({ direction }) => direction === 'outbound');

  it('reaches the person in a private message', async () => {
    const { conversationId } = await world.customerSays({
      do: 'message',
      text: 'Where is my card?',
      author: 'Noor',
    });
    const { status, body } = await world.reply(anna, conversationId, {
      mode: 'private',
      body: 'On its way.',
    });
    expect(status).toBe(201);
    await world.becomes(anna, body.id, 'sent');
    expect(world.sandbox.control.effects({ kind: 'message', text: 'On its way.' })).toHaveLength(1);
    await until(
      () => outbound(conversationId),
      (found) => found.length === 1 && found[0]!.externalId !== null,
    );
    expect(await outbound(conversationId)).toMatchObject([{ isPublic: false }]);
  });

  it('answers a comment in private, once', async () => {
    const { conversationId } = await world.customerSays({
      do: 'comment',
      text: 'My IBAN is …',
      author: 'Noor',
    });
    const { body } = await world.reply(anna, conversationId, { mode: 'private' });
    await world.becomes(anna, body.id, 'sent');
    expect(world.sandbox.control.effects({ kind: 'private-reply' })).toHaveLength(1);
    const again = await world.reply(anna, conversationId, { mode: 'private' });
    expect(again.body['code']).toBe('reply.already-answered');
    expect((await world.reply(anna, conversationId)).status).toBe(201);
  });

  it('takes the place of the one before on a review, and neither text is lost', async () => {
    const { conversationId } = await world.customerSays({
      do: 'review',
      stars: 2,
      text: 'Long queue',
      author: 'Tom',
    });
    const first = await world.reply(anna, conversationId, { body: 'We are sorry.' });
    await world.becomes(anna, first.body.id, 'sent');
    const second = await world.reply(anna, conversationId, { body: 'We opened a second counter.' });
    await world.becomes(anna, second.body.id, 'sent');

    const [only] = await until(
      () => outbound(conversationId),
      ({ length }) => length === 1,
    );
    expect(only).toMatchObject({
      text: 'We opened a second counter.',
      revisions: [{ text: 'We are sorry.' }],
      removedAt: null,
      reply: { id: second.body.id },
    });
    const { body } = await anna.desk.get(`/api/v1/replies/${first.body.id}`);
    expect(body).toMatchObject({ messageId: only!.id, state: 'sent' });
  });

  it('is one entry where a second reply bears the id of the first, and keeps both texts', async () => {
    const { conversationId } = await world.customerSays({
      do: 'comment',
      text: 'Hm?',
      author: 'Tom',
    });
    const first = await world.reply(anna, conversationId, { body: 'One moment.' });
    const { externalId } = await world.becomes(anna, first.body.id, 'sent');
    const second = await world.reply(anna, conversationId, { body: 'Here is the answer.' });
    await world.becomes(anna, second.body.id, 'sent');
    await until(
      () => outbound(conversationId),
      (found) => found.every(({ reply }) => reply?.state === 'sent'),
    );
    await world.db.transaction((manager) =>
      world.get(OutboundMessages).apply(manager, {
        replyId: second.body.id,
        state: 'sent',
        externalId: String(externalId),
      }),
    );

    const found = await outbound(conversationId);
    expect(found).toMatchObject([
      {
        text: 'Here is the answer.',
        externalId,
        revisions: [{ text: 'One moment.' }],
        reply: { id: second.body.id },
      },
    ]);
    const { body } = await anna.desk.get(`/api/v1/replies/${first.body.id}`);
    expect(body).toMatchObject({ messageId: found[0]!.id, state: 'sent' });
  });

  it('appears in the topic of a forum', async () => {
    const { conversationId } = await world.customerSays({
      do: 'topic',
      title: 'Fees of the youth account',
      text: 'Which fees does a youth account have?',
      author: 'Lea',
    });
    const { status, body } = await world.reply(anna, conversationId, {
      body: 'None at all until you are 26.',
    });
    expect(status).toBe(201);
    await world.becomes(anna, body.id, 'sent');
    expect(world.sandbox.control.effects({ kind: 'forum-post' })).toHaveLength(1);
  });
});

describe('a reply whose answer was lost', () => {
  let world: DeskWorld;
  let anna: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    anna = await world.person();
  });
  afterAll(() => world.close());

  const everything = async (id: string) =>
    (await anna.desk.get<Messages>(`/api/v1/conversations/${id}/messages`)).body.items;

  it.each(['drop-after', '500-after', 'reset-body'] as const)(
    'is settled by its echo, and stands in the thread once (%s)',
    async (mode) => {
      const { conversationId, externalId } = await world.customerSays({
        do: 'comment',
        text: 'Hello?',
        author: 'Mia',
      });
      world.sandbox.control.addFault({
        match: { network: 'facebook', route: 'POST */comments' },
        mode,
      });
      const { body } = await world.reply(anna, conversationId, { body: `Here we are (${mode}).` });
      const sent = await world.becomes(anna, body.id, 'sent');
      const effects = world.sandbox.control.effects({ parentId: externalId });

      expect(effects).toHaveLength(1);
      expect(sent).toMatchObject({ attempt: 1, externalId: effects[0]!.externalId });
      await until(
        () => everything(conversationId),
        (items) => items.length === 2 && items[1]!.reply?.state === 'sent',
      );
    },
  );

  it('is one message, also when its echo was recorded first as something written elsewhere', async () => {
    const { conversationId, externalId } = await world.customerSays({
      do: 'comment',
      text: 'Anybody?',
      author: 'Mia',
    });
    // As if the network changed the words, so that nothing can recognise them.
    await world.db.query(`
      create function hark_test_forget() returns trigger language plpgsql as $f$
      begin new.body = 'other words'; return new; end $f$;
      create trigger hark_test_forget before update on reply for each row
        when (new.state = 'sending') execute function hark_test_forget()`);
    world.sandbox.control.addFault({ match: { network: 'facebook' }, mode: 'late', delayMs: 1500 });
    const { body } = await world.reply(anna, conversationId, { body: 'Yes, Anna is here.' });
    await until(
      () => world.sandbox.control.effects({ parentId: externalId }),
      ({ length }) => length === 1,
    );
    const [effect] = world.sandbox.control.effects({ parentId: externalId });
    await until(
      () => everything(conversationId),
      (items) =>
        items.some((item) => item.externalId === effect!.externalId && item.reply === null),
    );
    await world.becomes(anna, body.id, 'sent');

    const items = await until(
      () => everything(conversationId),
      ({ length }) => length === 2,
    );
    expect(items[1]).toMatchObject({
      text: 'Yes, Anna is here.',
      externalId: effect!.externalId,
      reply: { id: body.id, state: 'sent' },
      revisions: [],
    });
  });
});
