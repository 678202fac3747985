import type { RunningSandbox } from '../../../server/sandbox/contract.js';
import { aSandbox, call, form } from './sandbox.js';

const SCRIPT = '<script>alert(1)</script>';
const HOSTILE = '"><img src=x onerror=alert(1)>';

describe('the public pages', () => {
  let sandbox: RunningSandbox;

  beforeEach(async () => {
    sandbox = await aSandbox();
  });

  afterEach(() => sandbox.close());

  const act = (fields: Record<string, string>, headers = {}) =>
    fetch(`${sandbox.url}/act`, {
      ...form({ as: 'Eva', back: '/facebook', ...fields }),
      headers,
      redirect: 'manual',
    });
  const aPost = async () => {
    const [post] = await sandbox.control.act({ acts: [{ do: 'page-post', text: 'Rates' }] });
    return post?.id ?? '';
  };

  it.each(['/', '/facebook', '/messenger', '/google', '/forum', '/forum/new'])(
    '%s says that it is a sandbox and lets nothing foreign in',
    async (address) => {
      const { status, headers, body } = await call<string>(sandbox.url + address);

      expect(status).toBe(200);
      expect(body).toContain('stand-in, not the real network');
      expect(body).not.toMatch(/(src|href)="https?:/);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
    },
  );

  it('show what a visitor wrote, and the answer as soon as it exists', async () => {
    const postId = await aPost();

    const answer = await act({ do: 'comment', postId, text: 'How much is it?' });

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/facebook');
    expect((await call<string>(`${sandbox.url}/facebook`)).body).toContain('How much is it?');
  });

  it('tell open pages of every change', async () => {
    const postId = await aPost();
    const live = await fetch(`${sandbox.url}/live`);
    const reader = (live.body as ReadableStream<Uint8Array>).getReader();
    const heard = (async () => {
      let text = '';
      while (!text.includes('data:')) {
        const { value, done } = await reader.read();
        if (done) break;
        text += Buffer.from(value).toString();
      }
      return text;
    })();

    await act({ do: 'comment', postId, text: 'Anybody there?' });

    expect(await heard).toContain('data: changed');
    await reader.cancel();
  });

  it('show script in names and texts as text', async () => {
    const postId = await aPost();
    const forms: Record<string, string>[] = [
      { do: 'comment', postId },
      { do: 'recommendation', pageId: '106420000000011', recommends: 'true' },
      { do: 'message', pageId: '106420000000011' },
      { do: 'review', stars: '1' },
      { do: 'topic', title: `${SCRIPT}${HOSTILE}` },
    ];
    for (const fields of forms) await act({ ...fields, as: SCRIPT, text: HOSTILE });

    const as = encodeURIComponent(SCRIPT);
    const addresses = [
      '/',
      '/facebook',
      '/facebook?tab=recommendations',
      '/messenger',
      '/google',
      '/forum',
      '/forum/t/x/11',
    ];
    for (const address of addresses) {
      const joint = address.includes('?') ? '&' : '?';
      const { body } = await call<string>(`${sandbox.url}${address}${joint}as=${as}`);
      expect(body).not.toContain(SCRIPT);
      expect(body).not.toContain('<img src=x');
      expect(body).toContain('&lt;');
    }
  });

  it('let a visitor change only what the played name has written', async () => {
    const postId = await aPost();
    const [comment] = await sandbox.control.act({
      acts: [{ do: 'comment', postId, author: 'Tom', text: 'Mine' }],
    });
    const commentId = comment?.id ?? '';

    const foreign = await act({ do: 'edit', commentId, text: 'Yours' });
    const own = await act({ do: 'edit', commentId, text: 'Still mine', as: 'Tom' });

    expect(foreign.status).toBe(400);
    expect(own.status).toBe(303);
    expect((await call<string>(`${sandbox.url}/facebook`)).body).toContain('Still mine');
  });

  it('refuse forms that another site sends, and go back nowhere else', async () => {
    const postId = await aPost();
    const fields = { do: 'comment', postId, text: 'Hello' };

    const foreign = await act(fields, { origin: 'https://evil.example' });
    const back = await act({ ...fields, back: '//evil.example' });

    expect(foreign.status).toBe(403);
    expect(back.headers.get('location')).toBe('/');
  });

  it('are where the links lead that the APIs give away', async () => {
    const posts = await sandbox.control.act({
      acts: Array.from({ length: 8 }, (_, i) => ({
        do: 'page-post' as const,
        text: `Post ${i}`,
        at: `2026-01-0${i + 1}T10:00:00.000Z`,
      })),
    });
    const [comment, topic] = await sandbox.control.act({
      acts: [
        { do: 'comment', postId: posts[0]?.id ?? '', author: 'Eva', text: 'Old one' },
        { do: 'topic', author: 'Eva', title: 'Cards', text: 'Abroad' },
      ],
    });
    const leadsTo = async (address: string) => {
      const { headers } = await fetch(sandbox.url + address, { redirect: 'manual' });
      return headers.get('location') ?? '';
    };

    const place = await leadsTo(`/facebook/p/${posts[0]?.id}?comment_id=${comment?.id}`);
    const shown = await call<string>(`${sandbox.url}${place}`);

    expect(place).toBe(`/facebook?from=6#c${comment?.id}`);
    expect(shown.body).toContain(`id="c${comment?.id}"`);
    expect(await leadsTo(`/forum/t/cards/${topic?.threadId}/1`)).toBe(
      `/forum/t/cards/${topic?.threadId}#f${topic?.id}`,
    );
    expect(await leadsTo(`/forum/t/${topic?.threadId}`)).toBe(`/forum/t/cards/${topic?.threadId}`);
  });

  it('keep the control to this machine', async () => {
    const strangers = await Promise.all([
      call(`${sandbox.url}/_control/ledger`, { headers: { origin: 'https://evil.example' } }),
      call(`${sandbox.url}/_control/channels`, { headers: { origin: 'null' } }),
    ]);

    expect(strangers.map(({ status }) => status)).toEqual([403, 403]);
  });
});
