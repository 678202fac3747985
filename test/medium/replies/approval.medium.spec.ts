import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from './support/desk-world.js';

interface Listed {
  reply: { id: string; body: string };
  newerMessages: number;
  reasons: { ruleName: string; risks: string[] }[];
  can: string[];
}

const everyone = { kind: 'everyone', ids: [], roles: [], days: 0 };
const amounts = {
  name: 'Amounts',
  authors: everyone,
  condition: { all: [] },
  risks: ['amount'],
  isEnabled: true,
};
const AMOUNT = 'You get back € 25 today.';

describe('A reply that needs approval', () => {
  let world: DeskWorld;
  let agent: Person;
  let lead: Person;
  let other: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    agent = await world.person();
    lead = await world.person('supervisor');
    other = await world.person('supervisor');
    await lead.desk.post('/api/v1/approval-rules', amounts);
  });
  afterAll(() => world.close());

  const asked = (text: string) => world.customerSays({ do: 'comment', text, author: 'Mia' });
  const waiting = async (who: Person) =>
    (await who.desk.get<{ items: Listed[] }>('/api/v1/approvals')).body.items;
  const listed = async (who: Person, replyId: string) =>
    (await waiting(who)).find(({ reply }) => reply.id === replyId);
  const decide = (who: Person, replyId: string, what: 'approval' | 'rejection', body: object) =>
    who.desk.post<{ code: string; detail: string; state: string }>(
      `/api/v1/approvals/${replyId}/${what}`,
      body,
    );
  const held = async (text = 'Where is my money?') => {
    const { conversationId } = await asked(text);
    const { body } = await world.reply(agent, conversationId, { body: AMOUNT, then: 'resolve' });
    return { conversationId, reply: body };
  };
  const statusOf = async (id: string) =>
    (await lead.desk.get<{ status: string }>(`/api/v1/conversations/${id}`)).body.status;

  it('waits, is not sent, and goes out once when somebody else says so, in their words', async () => {
    const { conversationId, reply } = await held();
    expect(reply).toMatchObject({ state: 'awaiting-approval', can: ['undo'] });
    expect(await statusOf(conversationId)).toBe('open');
    expect(await listed(lead, reply.id)).toMatchObject({
      reasons: [{ ruleName: 'Amounts', risks: ['amount'] }],
      newerMessages: 0,
      can: ['decide'],
    });

    const words = 'You get back € 25 on Monday.';
    const [first, second] = await Promise.all([
      decide(lead, reply.id, 'approval', { body: words }),
      decide(other, reply.id, 'approval', {}),
    ]);
    expect([first.status, second.status].toSorted()).toEqual([200, 409]);
    const loser = first.status === 409 ? first : second;
    expect(loser.body).toMatchObject({ code: 'approval.decided' });
    expect(loser.body.detail).toMatch(/has already approved/);
    const winner = first.status === 200 ? lead : other;
    expect((await decide(winner, reply.id, 'approval', {})).status).toBe(200);

    const sent = await world.becomes(agent, reply.id, 'sent');
    expect(sent['body']).toBe(first.status === 200 ? words : AMOUNT);
    expect(await statusOf(conversationId)).toBe('resolved');
    expect(await listed(lead, reply.id)).toBeUndefined();
  });

  it('goes back to its author with a note when it is rejected', async () => {
    const { conversationId, reply } = await held();
    expect((await decide(lead, reply.id, 'rejection', { note: ' ' })).status).toBe(422);
    const { body } = await decide(lead, reply.id, 'rejection', { note: 'Not in public, please.' });
    expect(body.state).toBe('cancelled');
    const draft = await agent.desk.get<{ body: string }>(
      `/api/v1/conversations/${conversationId}/drafts/public`,
    );
    expect(draft.body.body).toBe(AMOUNT);
    const { body: thread } = await agent.desk.get<{ items: { text: string }[] }>(
      `/api/v1/conversations/${conversationId}/messages`,
    );
    expect(thread.items.at(-1)?.text).toBe(`Not in public, please.\n\n> ${AMOUNT}`);
    expect(await decide(other, reply.id, 'approval', {})).toMatchObject({
      status: 409,
      body: { code: 'approval.decided' },
    });
  });

  it('is not decided about by its author, nor after they took it back', async () => {
    const { conversationId } = await asked('And mine?');
    const own = await world.reply(lead, conversationId, { body: AMOUNT });
    expect((await listed(lead, own.body.id))?.can).toEqual([]);
    expect((await decide(lead, own.body.id, 'approval', {})).status).toBe(403);
    expect((await decide(agent, own.body.id, 'approval', {})).status).toBe(403);
    await lead.desk.delete(`/api/v1/replies/${own.body.id}`);
    expect(await listed(other, own.body.id)).toBeUndefined();
    expect(await decide(other, own.body.id, 'approval', {})).toMatchObject({
      status: 409,
      body: { code: 'approval.withdrawn' },
    });
  });

  it('says that the customer wrote again, and goes out all the same when that is meant', async () => {
    const { conversationId, externalId } = await asked('Hello?');
    const { body: reply } = await world.reply(agent, conversationId, { body: AMOUNT });
    await world.customerSays({
      do: 'reply',
      commentId: externalId,
      text: 'Solved, thanks',
      author: 'Mia',
    });
    await eventually(async () => expect((await listed(lead, reply.id))?.newerMessages).toBe(1));
    expect(await decide(lead, reply.id, 'approval', {})).toMatchObject({
      status: 409,
      body: { code: 'approval.superseded', newerMessages: 1 },
    });
    expect((await decide(lead, reply.id, 'approval', { sendAnyway: true })).status).toBe(200);
  });

  it('needs none without a reason', async () => {
    const { conversationId } = await asked('Thank you');
    const { body } = await world.reply(agent, conversationId);
    expect(body.state).toBe('queued');
  });
});
