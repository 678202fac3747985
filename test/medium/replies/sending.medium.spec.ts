import { randomUUID } from 'node:crypto';
import { DeskWorld, type Person } from './support/desk-world.js';
import { until } from '../delivery/support/until.js';

describe('an agent who replies', () => {
  let world: DeskWorld;
  let anna: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    anna = await world.person();
  });
  afterAll(() => world.close());

  const comment = (text = 'My card does not work') =>
    world.customerSays({ do: 'comment', text, author: 'Mia' });
  const answersTo = (externalId: string) =>
    world.sandbox.control.effects({ kind: 'comment', parentId: externalId });

  it('is read by the customer under the comment, once', async () => {
    const { conversationId, externalId } = await comment();
    const { status, body } = await world.reply(anna, conversationId);
    expect(status).toBe(201);
    const sent = await world.becomes(anna, body.id, 'sent');

    expect(answersTo(externalId).map(({ text }) => text)).toEqual(['Thank you for telling us.']);
    expect(sent).toMatchObject({ attempt: 1, externalId: answersTo(externalId)[0]!.externalId });
  });

  it('has answered the conversation when it is out, and the thread shows it as theirs', async () => {
    const { conversationId } = await comment();
    const { body } = await world.reply(anna, conversationId);
    await world.becomes(anna, body.id, 'sent');
    const shown = await until(
      async () => (await anna.desk.get<Row>(`/api/v1/conversations/${conversationId}`)).body,
      ({ unansweredSince }) => unansweredSince === null,
    );
    expect(shown.lastMessage).toMatchObject({ author: 'brand', text: 'Thank you for telling us.' });

    const { items } = await messages(conversationId);
    expect(items.map(({ direction }) => direction)).toEqual(['inbound', 'outbound']);
    expect(items[1]).toMatchObject({
      author: { type: 'user', userId: anna.id },
      reply: { id: body.id, state: 'sent' },
    });
  });

  it('clicks twice, and it goes out once', async () => {
    const { conversationId, externalId } = await comment();
    const clientId = randomUUID();
    const lastSeenPosition = await world.positionOf(conversationId);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => world.reply(anna, conversationId, { clientId, lastSeenPosition })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    await world.becomes(anna, answers[0]!.body.id, 'sent');
    expect(answersTo(externalId)).toHaveLength(1);
  });

  it('is told what came meanwhile, instead of answering what they have not read', async () => {
    const { conversationId, externalId } = await comment();
    const before = await world.positionOf(conversationId);
    await world.customerSays({
      do: 'reply',
      commentId: externalId,
      text: 'Solved!',
      author: 'Mia',
    });
    const { status, body } = await world.reply(anna, conversationId, { lastSeenPosition: before });

    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'reply.something-new',
      lastPosition: before + 1,
      messages: [{ text: 'Solved!', direction: 'inbound' }],
    });
    expect(answersTo(externalId)).toEqual([]);
    const anyway = { lastSeenPosition: before, sendAnyway: true };
    expect((await world.reply(anna, conversationId, anyway)).status).toBe(201);
  });

  it('is told of a colleague who was faster; one of the two answers goes out', async () => {
    const ben = await world.person();
    const { conversationId, externalId } = await comment();
    const lastSeenPosition = await world.positionOf(conversationId);
    const answers = await Promise.all(
      [anna, ben].map((who) => world.reply(who, conversationId, { lastSeenPosition })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const accepted = answers.find(({ status }) => status === 201)!;
    await world.becomes(anna, accepted.body.id, 'sent');
    expect(answersTo(externalId)).toHaveLength(1);
  });

  it('may follow up on their own reply without being stopped by it', async () => {
    const { conversationId } = await comment();
    const lastSeenPosition = await world.positionOf(conversationId);
    await world.reply(anna, conversationId, { lastSeenPosition });
    const again = await world.reply(anna, conversationId, { lastSeenPosition, body: 'And …' });
    expect(again.status).toBe(201);
  });

  it.each([
    ['too much', { body: 'x'.repeat(8001) }, 'reply.too-long'],
    ['nothing', { body: ' \n ' }, 'reply.empty'],
    [
      'to something that is not there',
      { inReplyToMessageId: randomUUID() },
      'reply.nothing-to-answer',
    ],
    [
      'with a file that nobody brought',
      { attachmentIds: [randomUUID()] },
      'reply.attachment-unknown',
    ],
  ])('cannot say %s', async (_, over, code) => {
    const { conversationId } = await comment();
    const { status, body } = await world.reply(anna, conversationId, over);
    expect({ status, code: body['code'] }).toEqual({ status: 422, code });
  });

  it('cannot reply where they have no business, and learns nothing of it', async () => {
    const stranger = await world.person('agent', { inTeam: false });
    const { conversationId } = await comment();
    expect((await world.reply(stranger, conversationId)).status).toBe(404);
    const { body } = await world.reply(anna, conversationId);
    expect((await stranger.desk.get(`/api/v1/replies/${body.id}`)).status).toBe(404);
    expect((await stranger.desk.delete(`/api/v1/replies/${body.id}`)).status).toBe(404);
    expect((await stranger.desk.post(`/api/v1/replies/${body.id}/retry`)).status).toBe(404);
  });

  it('cannot take another reply’s client id', async () => {
    const [one, other] = [await comment(), await comment()];
    const clientId = randomUUID();
    await world.reply(anna, one.conversationId, { clientId });
    const { status, body } = await world.reply(anna, other.conversationId, { clientId });
    expect({ status, code: body['code'] }).toEqual({ status: 409, code: 'reply.client-id-taken' });
  });

  it('resolves with the reply, and it opens again when the reply does not go out', async () => {
    const { conversationId, externalId } = await comment();
    await world.sandbox.control.act({
      acts: [{ do: 'remove', commentId: externalId }],
      options: { withhold: true },
    });
    const { body } = await world.reply(anna, conversationId, {
      then: 'resolve',
      outcome: 'solved',
    });
    expect(await statusOf(conversationId)).toBe('resolved');
    await world.becomes(anna, body.id, 'failed');
    const shown = await until(
      async () => (await anna.desk.get<Row>(`/api/v1/conversations/${conversationId}`)).body,
      ({ status }) => status === 'open',
    );
    expect(shown).toMatchObject({ deliveryProblem: true });
    expect(shown.unansweredSince).not.toBeNull();

    const { body: problems } = await anna.desk.get<{ items: { id: string }[] }>(
      '/api/v1/delivery-problems',
    );
    expect(problems.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: body.id,
          failureClass: 'target-gone',
          remedy: 'remedy.nothing-to-answer',
          conversation: expect.objectContaining({ id: conversationId, customerName: 'Mia' }),
          can: ['retry', 'close'],
        }),
      ]),
    );
    await anna.desk.post(`/api/v1/replies/${body.id}/dismissal`);
    const after = await anna.desk.get<Row>(`/api/v1/conversations/${conversationId}`);
    expect(after.body.deliveryProblem).toBe(false);
  });

  interface Row {
    status: string;
    deliveryProblem: boolean;
    unansweredSince: string | null;
    lastMessage: object;
  }
  const statusOf = async (id: string) =>
    (await anna.desk.get<Row>(`/api/v1/conversations/${id}`)).body.status;
  const messages = async (id: string) =>
    (
      await anna.desk.get<{ items: { direction: string }[] }>(
        `/api/v1/conversations/${id}/messages`,
      )
    ).body;
});
