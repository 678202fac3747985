import { randomUUID } from 'node:crypto';
import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface View {
  id: string;
  status: string;
  priority: number;
  assignee: { id: string } | null;
  tags: { id: string; name: string }[];
  snoozedUntil: string | null;
  unansweredSince: string | null;
  messageCount: number;
  participants: {
    identityId: string;
    name: string;
    isRoot: boolean;
    splitConversationId: string | null;
  }[];
  closure: { outcome: string } | null;
  matter: { id: string; conversations: { id: string }[] } | null;
  splitFrom: { conversationId: string } | null;
}

let world: DeskWorld;
let anna: Person;
let bram: Person;
let topic = 0;

beforeAll(async () => {
  world = await DeskWorld.open();
  anna = await world.person();
  bram = await world.person();
  await world.sandbox.control.act({ acts: [{ do: 'page-post', text: 'Spring rates' }] });
});
afterAll(() => world.close());

const comment = async (author = `Eva ${(topic += 1)}`) =>
  (await world.customerSays({ do: 'comment', author, text: `My card is blocked (${topic})` }))
    .conversationId;

const at = (id: string, rest = '') => `/api/v1/conversations/${id}${rest}`;
const show = async (id: string, who = anna) => (await who.desk.get<View>(at(id))).body;

describe('status', () => {
  it('resolves with an outcome, and opens again', async () => {
    const id = await comment();
    const resolved = await anna.desk.post<View>(at(id, '/closure'), { outcome: 'solved' });
    expect(resolved.body).toMatchObject({ status: 'resolved', closure: { outcome: 'solved' } });
    const reopened = await anna.desk.delete<View>(at(id, '/closure'));
    expect(reopened.body).toMatchObject({ status: 'open', closure: null });
  });

  it('wants to know why no answer was needed', async () => {
    const id = await comment();
    const refused = await anna.desk.post(at(id, '/closure'), { outcome: 'no-answer-needed' });
    expect([refused.status, refused.body]).toMatchObject([422, { code: 'closure.reason-missing' }]);
    expect((await show(id)).status).toBe('open');
  });

  it('answers 409 for a step that the table does not have', async () => {
    const id = await comment();
    const refused = await anna.desk.delete(at(id, '/snooze'));
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { code: 'conversation.status', status: 'open' },
    ]);
  });

  it('sleeps until its time and wakes by itself', async () => {
    const id = await comment();
    const until = new Date(Date.now() + 1500).toISOString();
    const asleep = await anna.desk.put<View>(at(id, '/snooze'), { until });
    expect(asleep.body).toMatchObject({ status: 'snoozed', snoozedUntil: until });
    await eventually(async () => expect((await show(id)).status).toBe('open'));
  });

  it('opens when the customer speaks, whatever it was', async () => {
    const { conversationId, externalId } = await world.customerSays({
      do: 'comment',
      author: 'Lies',
      text: 'Hello?',
    });
    await anna.desk.put(at(conversationId, '/snooze'), { until: null });
    await world.sandbox.control.act({
      acts: [{ do: 'reply', commentId: externalId, author: 'Lies', text: 'Anybody?' }],
    });
    await eventually(async () => expect((await show(conversationId)).status).toBe('open'));
  });
});

describe('assignment, priority and tags', () => {
  it('gives a conversation to somebody who works on its channel, and to nobody else', async () => {
    const id = await comment();
    const given = await anna.desk.put<View>(at(id, '/assignment'), {
      userId: bram.id,
      teamId: null,
    });
    expect(given.body.assignee).toMatchObject({ id: bram.id });
    const stranger = await world.person('agent', { inTeam: false });
    const refused = await anna.desk.put(at(id, '/assignment'), {
      userId: stranger.id,
      teamId: null,
    });
    expect([refused.status, refused.body]).toMatchObject([422, { code: 'assignment.no-access' }]);
  });

  it('tags once, and takes the tag off again', async () => {
    const id = await comment();
    const tag = (await anna.desk.post<{ id: string }>('/api/v1/tags', { name: `Card ${topic}` }))
      .body;
    await anna.desk.put(at(id, `/tags/${tag.id}`));
    const twice = await anna.desk.put<View>(at(id, `/tags/${tag.id}`));
    expect(twice.body.tags).toHaveLength(1);
    const none = await anna.desk.delete<View>(at(id, `/tags/${tag.id}`));
    expect(none.body.tags).toEqual([]);
  });

  it('does to nobody what they may not see', async () => {
    const id = await comment();
    const stranger = await world.person('agent', { inTeam: false });
    const answers = await Promise.all([
      stranger.desk.put(at(id, '/priority'), { priority: 1 }),
      stranger.desk.post(at(id, '/closure'), { outcome: 'solved' }),
      stranger.desk.post(at(id, '/notes'), { clientId: randomUUID(), body: 'x', mentions: [] }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await show(id)).priority).toBe(3);
  });
});

describe('notes', () => {
  it('are written once, and call a colleague until they have read', async () => {
    const id = await comment();
    const note = { clientId: randomUUID(), body: 'Can you look, Bram?', mentions: [bram.id] };
    await anna.desk.post(at(id, '/notes'), note);
    await anna.desk.post(at(id, '/notes'), note);
    const shown = await show(id);
    expect(shown.messageCount).toBe(2);
    const waiting = () =>
      bram.desk.get<{ items: View[] }>('/api/v1/conversations?view=waiting-for-me');
    expect((await waiting()).body.items.map((item) => item.id)).toContain(id);
    await bram.desk.put(at(id, '/read-marker'), { position: 99 });
    expect((await waiting()).body.items.map((item) => item.id)).not.toContain(id);
  });

  it('leave a customer unanswered', async () => {
    const id = await comment();
    await anna.desk.post(at(id, '/notes'), { clientId: randomUUID(), body: 'Hm', mentions: [] });
    expect((await show(id)).unansweredSince).not.toBeNull();
  });
});

describe('no answer needed', () => {
  it('takes a message out of what waits, and back again', async () => {
    const id = await comment();
    const { body } = await anna.desk.get<{ items: { id: string }[] }>(at(id, '/messages'));
    const messageId = body.items[0]!.id;
    await anna.desk.put(`/api/v1/messages/${messageId}/no-answer-needed`);
    expect((await show(id)).unansweredSince).toBeNull();
    await anna.desk.delete(`/api/v1/messages/${messageId}/no-answer-needed`);
    expect((await show(id)).unansweredSince).not.toBeNull();
  });
});

describe('splitting a thread', () => {
  it('gives a participant a conversation of their own that goes on, and joins it whole again', async () => {
    const root = await world.customerSays({ do: 'comment', author: 'Root', text: 'Fees are up' });
    const says = async (text: string) =>
      world.customerSays({ do: 'reply', commentId: root.externalId, author: 'Other', text });
    await says('Mine too');
    const other = (await show(root.conversationId)).participants.find(({ isRoot }) => !isRoot)!;

    const part = (
      await anna.desk.post<View>(at(root.conversationId, '/splits'), {
        identityId: other.identityId,
      })
    ).body;
    expect(part).toMatchObject({
      messageCount: 1,
      splitFrom: { conversationId: root.conversationId },
    });
    expect((await says('And again')).conversationId).toBe(part.id);
    expect((await show(root.conversationId)).messageCount).toBe(1);

    const joined = (await anna.desk.post<View>(at(part.id, '/join'))).body;
    expect(joined).toMatchObject({ id: root.conversationId, messageCount: 3 });
    expect((await says('Once more')).conversationId).toBe(root.conversationId);
    // Whoever still has the part's address finds the thread.
    expect((await show(part.id)).id).toBe(root.conversationId);
  });
});

describe('a matter', () => {
  it('joins conversations of one customer and refuses those of others', async () => {
    const [first, second, foreign] = [
      await comment('Same'),
      await comment('Same'),
      await comment('Foreign'),
    ];
    const made = await anna.desk.post<View>('/api/v1/matters', {
      conversationIds: [first, second],
    });
    expect(made.body.matter!.conversations.map(({ id }) => id).sort()).toEqual(
      [first, second].sort(),
    );
    const refused = await anna.desk.post('/api/v1/matters', { conversationIds: [first, foreign] });
    expect([refused.status, refused.body]).toMatchObject([422, { code: 'matter.other-customer' }]);
    const left = await anna.desk.delete<View>(
      `/api/v1/matters/${made.body.matter!.id}/conversations/${first}`,
    );
    expect(left.body.matter).toBeNull();
  });
});

describe('many at once', () => {
  it('does what it can, says what it could not, and undoes it', async () => {
    const [one, two] = [await comment(), await comment()];
    await anna.desk.post(at(two, '/closure'), { outcome: 'solved' });
    const request = {
      clientId: randomUUID(),
      conversationIds: [one, two],
      action: { type: 'resolve', outcome: 'answered' },
    };
    const done = await anna.desk.post<{ id: string; done: number; failed: unknown[] }>(
      '/api/v1/bulk-actions',
      request,
    );
    expect(done.body).toMatchObject({
      done: 1,
      failed: [{ conversationId: two, code: 'conversation.status' }],
    });
    expect((await anna.desk.post('/api/v1/bulk-actions', request)).body).toMatchObject({
      id: done.body.id,
    });

    const undone = await anna.desk.delete(`/api/v1/bulk-actions/${done.body.id}`);
    expect(undone.body).toMatchObject({ done: 1, failed: [] });
    expect((await show(one)).status).toBe('open');
    const again = await anna.desk.delete(`/api/v1/bulk-actions/${done.body.id}`);
    expect([again.status, again.body]).toMatchObject([409, { code: 'bulk-action.too-late' }]);
  });

  it('leaves alone what moved on since', async () => {
    const id = await comment();
    const done = await anna.desk.post<{ id: string }>('/api/v1/bulk-actions', {
      clientId: randomUUID(),
      conversationIds: [id],
      action: { type: 'priority', priority: 1 },
    });
    await bram.desk.put(at(id, '/priority'), { priority: 2 });
    const undone = await anna.desk.delete(`/api/v1/bulk-actions/${done.body.id}`);
    expect(undone.body).toMatchObject({ done: 0, failed: [{ code: 'bulk-action.moved-on' }] });
    expect((await show(id)).priority).toBe(2);
  });
});
