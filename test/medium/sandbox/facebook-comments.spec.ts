import { SANDBOX_PAGES } from '../../../server/sandbox/index.js';
import type { RunningSandbox } from '../../../server/sandbox/contract.js';
import { FakeDesk, hmac } from './desk.js';
import { aSandbox, call, form, settingsOf } from './sandbox.js';

const [page] = SANDBOX_PAGES;

interface Change {
  entry: [{ id: string; time: number; changes: [{ field: string; value: Record<string, never> }] }];
}

interface Refusal {
  error: { code: number };
}

describe('comments on Facebook', () => {
  let sandbox: RunningSandbox;
  let desk: FakeDesk;
  let api: string;
  let token: string;
  let appSecret: string;

  beforeEach(async () => {
    sandbox = await aSandbox();
    desk = await new FakeDesk().open();
    const settings = settingsOf(sandbox, 'facebook');
    api = settings.baseUrl ?? '';
    token = settings.pageAccessToken ?? '';
    appSecret = settings.appSecret ?? '';
    desk.verifyToken = settings.verifyToken ?? '';
    await sandbox.control.setHooks([{ network: 'facebook', url: desk.url }]);
  });

  afterEach(async () => {
    await sandbox.close();
    await desk.close();
  });

  async function aComment(text = 'My card was swallowed.') {
    const [post, comment] = await sandbox.control.act({
      acts: [
        { do: 'page-post', text: 'Spring rates' },
        { do: 'comment', author: 'Eva Peeters', text },
      ],
    });
    if (!post || !comment) throw new Error('Nothing was made.');
    return { post, comment };
  }

  it('reach the desk as signed feed changes', async () => {
    const { post, comment } = await aComment('Crème brûlée 😀 </script>');

    const posts = await desk.until(2);

    const [, second] = posts;
    const { entry } = second?.body as unknown as Change;
    expect(entry[0].id).toBe(page.id);
    expect(entry[0].changes[0]).toMatchObject({
      field: 'feed',
      value: {
        item: 'comment',
        verb: 'add',
        comment_id: comment.id,
        post_id: post.id,
        parent_id: post.id,
        from: { id: comment.authorId, name: 'Eva Peeters' },
        message: 'Crème brûlée 😀 </script>',
      },
    });
    for (const { headers, raw } of posts) {
      expect(headers['x-hub-signature-256']).toBe(hmac(appSecret, raw));
    }
  });

  it('are answered by the page, which the network then tells everybody', async () => {
    const { post, comment } = await aComment();
    await desk.until(2);

    const sent = await call<{ id: string }>(
      `${api}/${comment.id}/comments`,
      form({ message: 'Please call us.', access_token: token }),
    );

    expect(sent.status).toBe(200);
    const read = await call<{ data: unknown[] }>(
      `${api}/${comment.id}/comments?access_token=${token}`,
    );
    expect(read.body.data).toEqual([
      expect.objectContaining({
        id: sent.body.id,
        message: 'Please call us.',
        from: { id: page.id, name: page.name },
        created_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000$/),
      }),
    ]);
    expect(sandbox.control.effects({ kind: 'comment' })).toEqual([
      expect.objectContaining({ externalId: sent.body.id, parentId: comment.id }),
    ]);
    const [, , echo] = await desk.until(3);
    expect((echo?.body as unknown as Change).entry[0].changes[0].value).toMatchObject({
      comment_id: sent.body.id,
      parent_id: comment.id,
      post_id: post.id,
      from: { id: page.id },
    });
  });

  it('can be edited, hidden and removed, each with its verb', async () => {
    const { comment } = await aComment();
    await sandbox.control.act({
      acts: [{ do: 'edit', commentId: comment.id, text: 'It came out again.' }],
    });
    await call(`${api}/${comment.id}`, form({ is_hidden: 'true', access_token: token }));
    await sandbox.control.act({ acts: [{ do: 'remove', commentId: comment.id }] });

    const changes = (await desk.until(5)).map(
      ({ body }) => (body as unknown as Change).entry[0].changes[0].value,
    );

    expect(changes.map(({ verb }) => verb)).toEqual(['add', 'add', 'edited', 'hide', 'remove']);
    expect(changes[2]).toMatchObject({ message: 'It came out again.' });
    expect(changes[4]).not.toHaveProperty('message');
    const gone = await call(`${api}/${comment.id}?access_token=${token}`);
    expect(gone.body).toMatchObject({ error: { code: 100, error_subcode: 33 } });
  });

  it('are refused in the words of the Graph API', async () => {
    const { comment } = await aComment();
    const to = `${api}/${comment.id}/comments`;
    const other = sandbox.channels[1]?.settings.pageAccessToken;

    const refused = await Promise.all([
      call<Refusal>(to, form({ message: 'x' })),
      call<Refusal>(to, form({ message: 'x', access_token: 'EAAwrong' })),
      call<Refusal>(`${api}/1_1/comments`, form({ message: 'x', access_token: token })),
      call<Refusal>(`${api}/1_1/comments`, form({ message: 'x', access_token: String(other) })),
      call<Refusal>(to, form({ message: '', access_token: token })),
      call<Refusal>(to, form({ message: 'x'.repeat(8_001), access_token: token })),
    ]);

    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400]);
    expect(refused.map(({ body }) => body.error.code)).toEqual([104, 190, 100, 100, 100, 100]);
    expect(sandbox.control.effects()).toEqual([]);
  });

  it('carry a picture sent in parts, which is then served', async () => {
    const { comment } = await aComment();
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const parts = new FormData();
    parts.set('message', 'Like this');
    parts.set('access_token', token);
    parts.set('source', new Blob([png], { type: 'image/png' }), 'card.png');

    const sent = await call<{ id: string }>(`${api}/${comment.id}/comments`, {
      method: 'POST',
      body: parts,
    });

    const shown = await call<{ attachment: { media: { image: { src: string } } } }>(
      `${api}/${sent.body.id}?fields=attachment&access_token=${token}`,
    );
    const picture = await fetch(shown.body.attachment.media.image.src);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await picture.arrayBuffer()).equals(png)).toBe(true);
  });

  it('are found in the feed, nested, newest post first, page by page', async () => {
    const { post, comment } = await aComment();
    await sandbox.control.act({
      acts: [
        { do: 'reply', commentId: comment.id, author: 'Tom', text: 'Same here' },
        { do: 'page-post', text: 'Second', at: new Date(Date.now() + 1_000).toISOString() },
      ],
    });
    const fields = 'id,message,comments.limit(5){id,message,comments{message,parent}}';
    const address = `${api}/${page.id}/feed?limit=1&fields=${encodeURIComponent(fields)}`;

    const first = await call<{ data: [{ message: string }]; paging: { next: string } }>(
      `${address}&access_token=${token}`,
    );
    const next = await call<{ data: unknown[]; paging: object }>(
      `${first.body.paging.next}&fields=${encodeURIComponent(fields)}&access_token=${token}`,
    );

    expect(first.body.data[0].message).toBe('Second');
    expect(next.body.data).toEqual([
      {
        id: post.id,
        message: 'Spring rates',
        comments: expect.objectContaining({
          data: [
            expect.objectContaining({
              id: comment.id,
              comments: expect.objectContaining({
                data: [
                  expect.objectContaining({
                    message: 'Same here',
                    parent: expect.objectContaining({ id: comment.id }),
                  }),
                ],
              }),
            }),
          ],
        }),
      },
    ]);
    expect(next.body.paging).not.toHaveProperty('next');
  });
});
