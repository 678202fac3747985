import { DeskAtWork } from '../support/desk-at-work.js';
import type { DeskClient } from '../support/desk-client.js';
import { eventually } from '../support/eventually.js';
import { postSigned } from '../support/signed-webhook.js';
import { secondsAgo, unique } from '../support/unique.js';

let desk: DeskAtWork;
let agent: DeskClient;

beforeAll(async () => {
  desk = await DeskAtWork.open();
  agent = await desk.person();
});
afterAll(() => desk?.close());

describe('A direct message', () => {
  it('is answered; the echo makes no second message; delivered and read are seen', async () => {
    const text = unique('I have lost my card.');
    const { authorId } = await desk.sandbox.actOne({ do: 'message', author: 'Kim Aerts', text });
    const row = await agent.arrives(text);
    expect(row).toMatchObject({ kind: 'message', isPublic: false, status: 'open' });

    const body = unique('We have blocked it.');
    const { id } = await agent.reply(row.id, { mode: 'private', body });
    await eventually(async () => {
      const { deliveredAt } = await agent.replyOf(id);
      expect(deliveredAt).not.toBeNull();
    });
    const effects = await desk.sandbox.effects({ kind: 'message', text: body });
    expect(effects).toEqual([expect.objectContaining({ parentId: authorId, correlation: id })]);

    await desk.sandbox.actOne({ do: 'read', personId: authorId! });
    const read = await agent.becomes(id, 'read');
    expect(read.readAt).not.toBeNull();

    const messages = await agent.messages(row.id);
    expect(messages.map((message) => message.text)).toEqual([text, body]);
    expect(messages[1]).toMatchObject({ direction: 'outbound', author: { type: 'user' } });
  });

  it('that was delivered before the network had answered the send is known as delivered', async () => {
    const text = unique('My payment hangs.');
    const { authorId } = await desk.sandbox.actOne({ do: 'message', author: 'Mia Claes', text });
    const row = await agent.arrives(text);
    const channels = await desk.sandbox.channels();
    const { settings } = channels.find(({ network }) => network === 'facebook')!;
    // Neither echo nor receipt comes by itself, and the answer takes its time.
    const hooks = await desk.sandbox.hooks();
    await desk.sandbox.setHooks(hooks.filter(({ network }) => network !== 'facebook'));
    const route = 'POST */messages';
    await desk.sandbox.fault({
      match: { network: 'facebook', route },
      mode: 'late',
      delayMs: 2500,
    });

    const body = unique('It went out just now.');
    const { id } = await agent.reply(row.id, { mode: 'private', body });
    const [effect] = await eventually(async () => {
      const found = await desk.sandbox.effects({ kind: 'message', text: body });
      expect(found).toHaveLength(1);
      return found;
    });
    const timestamp = Date.now();
    const messaging = {
      sender: { id: authorId },
      recipient: { id: settings['pageId'] },
      timestamp,
      delivery: { mids: [effect!.externalId], watermark: timestamp },
    };
    const told = {
      object: 'page',
      entry: [{ id: settings['pageId'], time: timestamp, messaging: [messaging] }],
    };
    const url = `${desk.hark.url}/hooks/facebook`;
    const answer = await postSigned(url, String(settings['appSecret']), JSON.stringify(told));
    expect(answer.status).toBe(200);

    const { deliveredAt } = await agent.becomes(id, 'delivered');
    expect(deliveredAt).toBe(new Date(timestamp).toISOString());
    await desk.sandbox.setHooks(hooks);
  });

  it('that the brand wrote elsewhere stands in the thread, once', async () => {
    const text = unique('Can I pay by phone?');
    await desk.sandbox.actOne({ do: 'message', author: 'Ben Pauwels', text });
    const { id } = await agent.arrives(text);
    const elsewhere = unique('You can, from today.');

    await desk.sandbox.act(
      [{ do: 'message', author: 'Ben Pauwels', byBrand: true, text: elsewhere }],
      {
        duplicate: 3,
      },
    );

    await agent.arrives(elsewhere);
    expect((await agent.messages(id)).map(({ direction }) => direction)).toEqual([
      'inbound',
      'outbound',
    ]);
    expect((await agent.conversation(id)).unansweredSince).toBeNull();
  });

  it('opens a resolved conversation again', async () => {
    const text = unique('Thanks!');
    await desk.sandbox.actOne({
      do: 'message',
      author: 'Fay Hermans',
      text,
      at: secondsAgo(30),
    });
    const { id } = await agent.arrives(text);
    await agent.tell('POST', `/conversations/${id}/closure`, { outcome: 'solved' });
    expect(await agent.conversation(id)).toMatchObject({ status: 'resolved' });

    const more = unique('One more thing.');
    await desk.sandbox.actOne({ do: 'message', author: 'Fay Hermans', text: more });

    expect(await agent.arrives(more)).toMatchObject({ id, status: 'open' });
  });
});
