import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DeskAtWork } from '../support/desk-at-work.js';
import { eventually } from '../support/eventually.js';
import { commentEntry, delivery } from '../support/facebook-feed.js';
import { postSigned } from '../support/signed-webhook.js';
import { unique } from '../support/unique.js';

let desk: DeskAtWork;
let secret: string;
let pageId: string;

beforeAll(async () => {
  desk = await DeskAtWork.open();
  const [page] = await desk.sandbox.channels();
  pageId = String(page!.settings['pageId']);
  secret = String(page!.settings['appSecret']);
});
afterAll(() => desk?.close());

describe('Hostile content', () => {
  it('is text: kept and shown as it was written, without what would turn or hide it', async () => {
    const text = `<img src=x onerror=alert(1)> javascript:alert(1) ${unique('=cmd|calc')}`;
    const name = '<script>alert("name")</script>\u202e\u0000\u200bevil';
    const entry = commentEntry({
      pageId,
      postId: `${pageId}_1`,
      text,
      author: { id: '999000111222333', name },
    });
    await postSigned(desk.channels['facebook']!.webhookUrl, secret, delivery(entry));

    const row = await desk.admin.arrives(text);

    const [message] = await desk.admin.messages(row.id);
    expect(message!.text).toBe(text);
    expect(message!.author.name).toContain('<script>alert("name")</script>');
    expect(message!.author.name).not.toMatch(/\p{Cc}|\p{Cf}/u);
    const { headers } = await desk.admin.get(`/api/v1/conversations/${row.id}/messages`);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('that points inside the house is never fetched, and says why', async () => {
    let asked = 0;
    const inside = createServer((_, response) => {
      asked += 1;
      response.end('secret');
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
    const { port } = inside.address() as AddressInfo;
    const targets = [
      `http://127.0.0.1:${port}/a.png`,
      `http://localhost:${port}/a.png`,
      `http://[::ffff:127.0.0.1]:${port}/a.png`,
      `http://2130706433:${port}/a.png`,
      `http://good.example@127.0.0.1:${port}/a.png`,
      'http://169.254.169.254/latest/meta-data',
      'file:///etc/passwd',
      'javascript:alert(1)',
    ];
    const texts = targets.map((target) => unique(target));
    const entries = targets.map((photo, index) =>
      commentEntry({ pageId, postId: `${pageId}_1`, text: texts[index]!, photo }),
    );
    await postSigned(desk.channels['facebook']!.webhookUrl, secret, delivery(...entries));

    for (const text of texts) {
      const { id } = await desk.admin.arrives(text);
      await eventually(async () => {
        const [message] = await desk.admin.messages(id);
        const isAddress = text.startsWith('http');
        expect(message!.attachments).toHaveLength(isAddress ? 1 : 0);
        for (const { state, url, reason } of message!.attachments)
          expect({ text, state, url, reason }).toEqual({
            text,
            state: 'refused',
            url: null,
            reason: expect.any(String),
          });
      });
    }
    expect(asked).toBe(0);
    await new Promise((resolve) => inside.close(resolve));
  });
});
