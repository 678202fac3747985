import type { RunningSandbox } from '../../../server/sandbox/contract.js';
import { SANDBOX_APP, SANDBOX_PAGES } from '../../../server/sandbox/index.js';
import { FakeDesk } from './desk.js';
import { aSandbox, call, form, settingsOf } from './sandbox.js';

const [page] = SANDBOX_PAGES;
const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();

interface Messaging {
  entry: [{ messaging: [Record<string, Record<string, unknown>>] }];
}

interface Sent {
  recipient_id: string;
  message_id: string;
  error: { code: number; error_subcode?: number };
}

describe('Messenger', () => {
  let sandbox: RunningSandbox;
  let desk: FakeDesk;
  let api: string;
  let token: string;

  beforeEach(async () => {
    sandbox = await aSandbox();
    desk = await new FakeDesk().open();
    const settings = settingsOf(sandbox, 'facebook');
    api = settings.baseUrl ?? '';
    token = settings.pageAccessToken ?? '';
    desk.verifyToken = settings.verifyToken ?? '';
    await sandbox.control.setHooks([{ network: 'facebook', url: desk.url }]);
  });

  afterEach(async () => {
    await sandbox.close();
    await desk.close();
  });

  async function aCustomerWrites(hours = 0): Promise<string> {
    const [made] = await sandbox.control.act({
      acts: [{ do: 'message', author: 'Eva Peeters', text: 'My card?', at: hoursAgo(hours) }],
    });
    return made?.authorId ?? '';
  }

  const send = (recipient: object, message: object, more: Record<string, string> = {}) =>
    call<Sent>(
      `${api}/${page.id}/messages`,
      form({
        recipient: JSON.stringify(recipient),
        message: JSON.stringify(message),
        messaging_type: 'RESPONSE',
        access_token: token,
        ...more,
      }),
    );

  const events = async (count: number) =>
    (await desk.until(count)).map(
      ({ body }) => (body as unknown as Messaging).entry[0].messaging[0],
    );

  it('brings a customer’s message to the desk', async () => {
    const person = await aCustomerWrites();

    const [event] = await events(1);

    expect(event).toMatchObject({
      sender: { id: person },
      recipient: { id: page.id },
      message: { mid: expect.stringMatching(/^m_/), text: 'My card?' },
    });
  });

  it('echoes the page’s answer with its metadata and reports it as delivered', async () => {
    const person = await aCustomerWrites();
    await desk.until(1);

    const sent = await send({ id: person }, { text: 'A new one is coming.', metadata: 'reply-17' });

    expect(sent.body).toEqual({ recipient_id: person, message_id: expect.any(String) });
    const told = (await events(3)).slice(1);
    expect(told).toContainEqual(
      expect.objectContaining({
        sender: { id: page.id },
        recipient: { id: person },
        message: {
          mid: sent.body.message_id,
          is_echo: true,
          app_id: Number(SANDBOX_APP.id),
          metadata: 'reply-17',
          text: 'A new one is coming.',
        },
      }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({
        sender: { id: person },
        delivery: { mids: [sent.body.message_id], watermark: expect.any(Number) },
      }),
    );
    expect(sandbox.control.effects({ correlation: 'reply-17' })).toHaveLength(1);
  });

  it.each([
    ['within a day', 23, {}, undefined],
    ['after a day', 25, {}, 2018278],
    [
      'after a day by a human',
      25,
      { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' },
      undefined,
    ],
    [
      'after a week by a human',
      169,
      { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' },
      2018278,
    ],
  ])('keeps the window: %s', async (_when, hours, more, subcode) => {
    const person = await aCustomerWrites(hours);

    const sent = await send({ id: person }, { text: 'Hello' }, more);

    expect(sent.body.error?.error_subcode).toBe(subcode);
    expect(sandbox.control.effects()).toHaveLength(subcode ? 0 : 1);
  });

  it('refuses a person whom the page does not know, and too long a text', async () => {
    const person = await aCustomerWrites();

    const unknown = await send({ id: '1' }, { text: 'Hello' });
    const long = await send({ id: person }, { text: 'x'.repeat(2_001) });

    expect(unknown.body.error).toMatchObject({ code: 100, error_subcode: 2018001 });
    expect(long.body.error).toMatchObject({ code: 100 });
  });

  it('lets a comment be answered in private, once and within a week', async () => {
    const [, fresh, old] = await sandbox.control.act({
      acts: [
        { do: 'page-post', text: 'Rates' },
        { do: 'comment', author: 'Tom', text: 'And mine?' },
        { do: 'comment', author: 'Ann', text: 'And mine?', at: hoursAgo(8 * 24) },
      ],
    });

    const first = await send({ comment_id: fresh?.id }, { text: 'In private' });
    const second = await send({ comment_id: fresh?.id }, { text: 'Again' });
    const late = await send({ comment_id: old?.id }, { text: 'Too late' });

    expect(first.body.recipient_id).toBe(fresh?.authorId);
    expect(second.body.error.code).toBe(10900);
    expect(late.body.error.code).toBe(10903);
    expect(sandbox.control.effects({ kind: 'private-reply', parentId: fresh?.id })).toHaveLength(1);
  });

  it('takes a file in parts', async () => {
    const person = await aCustomerWrites();
    const parts = new FormData();
    parts.set('recipient', JSON.stringify({ id: person }));
    parts.set('message', JSON.stringify({ attachment: { type: 'file', payload: {} } }));
    parts.set('access_token', token);
    parts.set('filedata', new Blob(['%PDF-1.7'], { type: 'application/pdf' }), 'terms.pdf');

    const sent = await call<Sent>(`${api}/me/messages`, { method: 'POST', body: parts });

    const shown = await call<{ attachments: { data: [{ name: string; file_url: string }] } }>(
      `${api}/${sent.body.message_id}?fields=attachments&access_token=${token}`,
    );
    const [file] = shown.body.attachments.data;
    expect(file.name).toBe('terms.pdf');
    const served = await fetch(file.file_url);
    expect(served.headers.get('content-disposition')).toBe('attachment');
    expect(await served.text()).toBe('%PDF-1.7');
  });

  it('lists chats with their messages, newest first', async () => {
    const person = await aCustomerWrites(2);
    await send({ id: person }, { text: 'Hello' });

    const fields = encodeURIComponent('participants,messages{message,from}');
    const list = await call<{ data: unknown[] }>(
      `${api}/${page.id}/conversations?fields=${fields}&access_token=${token}`,
    );

    expect(list.body.data).toEqual([
      expect.objectContaining({
        messages: expect.objectContaining({
          data: [
            expect.objectContaining({ message: 'Hello', from: { id: page.id, name: page.name } }),
            expect.objectContaining({
              message: 'My card?',
              from: { id: person, name: 'Eva Peeters' },
            }),
          ],
        }),
      }),
    ]);
  });

  it('tells that a message was read once the customer looks at the chat', async () => {
    const person = await aCustomerWrites();
    await send({ id: person }, { text: 'Hello' });
    await desk.until(3);

    await fetch(`${sandbox.url}/messenger?as=Eva+Peeters`);

    const [, , , read] = await events(4);
    expect(read).toMatchObject({ sender: { id: person }, read: { watermark: expect.any(Number) } });
  });
});
