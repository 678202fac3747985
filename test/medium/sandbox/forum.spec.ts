import type { RunningSandbox } from '../../../server/sandbox/contract.js';
import { FakeDesk, hmac } from './desk.js';
import { aSandbox, call, form, json, settingsOf } from './sandbox.js';

const QUESTION = 'Since the update the app asks for my PIN twice.';
const ANSWER = 'Version 8.2.1 fixes this and is in the store.';

interface Post {
  id: number;
  post_number: number;
  topic_id: number;
  username: string;
  reply_to_post_number: number | null;
  raw: string;
  cooked: string;
  errors?: string[];
}

describe('the forum', () => {
  let sandbox: RunningSandbox;
  let desk: FakeDesk;
  let api: string;
  let secret: string;
  let key: Record<string, string>;

  beforeEach(async () => {
    sandbox = await aSandbox();
    desk = await new FakeDesk().open();
    const settings = settingsOf(sandbox, 'discourse');
    api = settings.baseUrl ?? '';
    secret = settings.webhookSecret ?? '';
    key = { 'api-key': settings.apiKey ?? '', 'api-username': settings.apiUsername ?? '' };
    await sandbox.control.setHooks([{ network: 'discourse', url: desk.url }]);
  });

  afterEach(async () => {
    await sandbox.close();
    await desk.close();
  });

  async function aTopic() {
    const [made] = await sandbox.control.act({
      acts: [{ do: 'topic', author: 'Eva Peeters', title: 'App login fails', text: QUESTION }],
    });
    if (!made) throw new Error('Nothing was made.');
    return made;
  }

  const write = (fields: object) => call<Post>(`${api}/posts.json`, json('POST', fields, key));

  it('tells of a topic and its first post, signed, with the headers of Discourse', async () => {
    const { id, threadId } = await aTopic();

    const posts = await desk.until(2);
    const told = posts.find(({ headers }) => headers['x-discourse-event'] === 'post_created');

    expect(posts.map(({ headers }) => headers['x-discourse-event-type']).sort()).toEqual([
      'post',
      'topic',
    ]);
    expect(told?.headers).toMatchObject({
      'x-discourse-instance': api,
      'x-discourse-event-id': expect.stringMatching(/^\d+$/),
      'x-discourse-event-signature': hmac(secret, told?.raw ?? Buffer.alloc(0)),
    });
    expect(told?.body.post).toMatchObject({
      id: Number(id),
      topic_id: Number(threadId),
      post_number: 1,
      post_type: 1,
      username: 'Eva_Peeters',
      raw: QUESTION,
      cooked: `<p>${QUESTION}</p>`,
    });
  });

  it('takes a reply to a post, as JSON or as a form', async () => {
    const { threadId } = await aTopic();
    await sandbox.control.act({
      acts: [{ do: 'post', topicId: threadId ?? '', author: 'Tom', text: 'Same here, on Android' }],
    });

    const asJson = await write({
      topic_id: Number(threadId),
      raw: ANSWER,
      reply_to_post_number: 2,
    });
    const asForm = await call<Post>(`${api}/posts.json`, {
      ...form({ topic_id: threadId ?? '', raw: `${ANSWER} Again.` }),
      headers: key,
    });

    expect(asJson).toMatchObject({
      status: 200,
      body: { post_number: 3, reply_to_post_number: 2, username: 'lumen_care' },
    });
    expect(asForm.body).toMatchObject({ post_number: 4, reply_to_post_number: null });
    expect(sandbox.control.effects({ kind: 'forum-post' }).map(({ text }) => text)).toEqual([
      ANSWER,
      `${ANSWER} Again.`,
    ]);
    const topic = await call<{ post_stream: { stream: number[] } }>(`${api}/t/${threadId}.json`, {
      headers: key,
    });
    expect(topic.body.post_stream.stream).toContain(asJson.body.id);
  });

  it('refuses what Discourse refuses, in its words', async () => {
    const { threadId } = await aTopic();

    const [short, nowhere, stranger, forged] = await Promise.all([
      write({ topic_id: threadId, raw: 'Too short' }),
      write({ topic_id: 99_999, raw: ANSWER }),
      call<Post>(`${api}/posts.json`, json('POST', { raw: ANSWER }, { ...key, 'api-key': 'no' })),
      call<Post>(`${api}/posts.json`, json('POST', { raw: ANSWER })),
    ]);

    expect(short).toMatchObject({
      status: 422,
      body: { action: 'create_post', errors: ['Body is too short (minimum is 20 characters)'] },
    });
    expect(nowhere.status).toBe(403);
    expect(stranger).toMatchObject({ status: 403, body: { error_type: 'invalid_access' } });
    expect(forged).toMatchObject({ status: 403, body: { errors: ['BAD CSRF'] } });
    expect(sandbox.control.effects()).toEqual([]);
  });

  it('edits, removes and tells of both', async () => {
    const { threadId } = await aTopic();
    const sent = await write({ topic_id: threadId, raw: ANSWER });
    const address = `${api}/posts/${sent.body.id}.json`;

    const edited = await call<{ post: Post }>(
      address,
      json('PUT', { post: { raw: `${ANSWER} Sorry.` } }, key),
    );
    await call(address, { method: 'DELETE', headers: key });

    expect(edited.body.post.raw).toBe(`${ANSWER} Sorry.`);
    const told = (await desk.until(5)).map(({ headers }) => headers['x-discourse-event']);
    expect(told).toEqual(expect.arrayContaining(['post_edited', 'post_destroyed']));
    const latest = await call<{ latest_posts: Post[] }>(`${api}/posts.json`, { headers: key });
    expect(latest.body.latest_posts.map(({ id }) => id)).not.toContain(sent.body.id);
  });

  it('sends a personal message that only those addressed see', async () => {
    await aTopic();

    const sent = await write({
      archetype: 'private_message',
      target_recipients: 'Eva_Peeters',
      title: 'Your login problem',
      raw: 'Could you tell us your phone?',
    });

    expect(sent.status).toBe(200);
    const [eva, tom] = await Promise.all(
      ['Eva+Peeters', 'Tom'].map((as) => call<string>(`${sandbox.url}/forum?as=${as}`)),
    );
    expect(eva?.body).toContain('Your login problem');
    expect(tom?.body).not.toContain('Your login problem');
  });

  it('takes an upload', async () => {
    const parts = new FormData();
    parts.set('type', 'composer');
    parts.set('file', new Blob(['hello'], { type: 'text/plain' }), 'note.txt');

    const sent = await call(`${api}/uploads.json`, { method: 'POST', body: parts, headers: key });

    expect(sent.body).toMatchObject({
      original_filename: 'note.txt',
      filesize: 5,
      short_url: expect.stringMatching(/^upload:\/\/\w+\.txt$/),
    });
  });
});
