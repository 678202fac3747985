import { setTimeout as wait } from 'node:timers/promises';
import type { RunningSandbox, SandboxFault } from '../../../server/sandbox/contract.js';
import { aSandbox, call, form, json, settingsOf } from './sandbox.js';

describe('faults of the stand-ins', () => {
  let sandbox: RunningSandbox;
  let comments: string;
  let token: string;

  beforeEach(async () => {
    sandbox = await aSandbox();
    const settings = settingsOf(sandbox, 'facebook');
    token = settings.pageAccessToken ?? '';
    const [post] = await sandbox.control.act({ acts: [{ do: 'page-post', text: 'Rates' }] });
    comments = `${settings.baseUrl}/${post?.id}/comments`;
  });

  afterEach(() => sandbox.close());

  const answer = (timeoutMs = 5_000) =>
    call<{ id?: string; error?: { code: number } }>(comments, {
      ...form({ message: 'Hello', access_token: token }),
      signal: AbortSignal.timeout(timeoutMs),
    });
  const effects = () => sandbox.control.effects({ kind: 'comment' }).length;
  const arm = (fault: SandboxFault) =>
    sandbox.control.addFault({ match: { route: 'POST */comments' }, ...fault });

  it('429: refuses in the network’s words, without effect', async () => {
    arm({ mode: '429', retryAfterSec: 7 });

    const refused = await answer();

    expect(refused.body.error?.code).toBe(32);
    expect(refused.headers.get('retry-after')).toBe('7');
    expect(effects()).toBe(0);
    expect((await answer()).body.id).toBeDefined();
  });

  it('auth: the token is dead, without effect', async () => {
    arm({ mode: 'auth' });

    expect((await answer()).body.error?.code).toBe(190);
    expect(effects()).toBe(0);
  });

  it.each([
    ['500-before', 0],
    ['500-after', 1],
  ] as const)('%s: answers 500 with %i effects', async (mode, count) => {
    arm({ mode });

    const broken = await answer();

    expect(broken.status).toBe(500);
    expect(broken.body.error?.code).toBe(2);
    expect(effects()).toBe(count);
  });

  it.each(['drop-after', 'reset-body'] as const)(
    '%s: the effect is there, the answer is not',
    async (mode) => {
      arm({ mode });

      await expect(answer()).rejects.toThrow();
      expect(effects()).toBe(1);
    },
  );

  it('late: the effect comes at once, the answer after the client has gone', async () => {
    arm({ mode: 'late', delayMs: 4_000 });

    await expect(answer(1_500)).rejects.toThrow();
    expect(effects()).toBe(1);
  });

  it('slow: the effect comes after the client has gone', async () => {
    arm({ mode: 'slow', delayMs: 2_000 });

    await expect(answer(1_000)).rejects.toThrow();
    expect(effects()).toBe(0);
    for (let i = 0; i < 200 && effects() === 0; i += 1) await wait(20);
    expect(effects()).toBe(1);
  });

  it('refuse: connecting fails for a while, then works again', async () => {
    sandbox.control.addFault({ mode: 'refuse', delayMs: 400 });
    await wait(120);

    const refused: unknown = await answer().catch((error: unknown) => error);

    expect(refused).toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await wait(500);
    expect((await answer()).status).toBe(200);
  });

  it('meet only what they match, and are gone when cleared', async () => {
    arm({ mode: '500-before', times: 9, match: { network: 'discourse' } });
    expect((await answer()).status).toBe(200);
    arm({ mode: '500-before', times: 9 });

    sandbox.control.clearFaults();

    expect((await answer()).status).toBe(200);
  });

  it('word too many calls as each network does', async () => {
    arm({ mode: '429', times: 3, retryAfterSec: 5, match: {} });
    const google = settingsOf(sandbox, 'google-reviews');
    const forum = settingsOf(sandbox, 'discourse');

    const [reviews, post] = await Promise.all([
      call(`${google.baseUrl}/v4/accounts/1/locations/2/reviews`),
      call(`${forum.baseUrl}/posts.json`, json('POST', {})),
    ]);

    expect(reviews).toMatchObject({
      status: 429,
      body: { error: { status: 'RESOURCE_EXHAUSTED' } },
    });
    expect(post).toMatchObject({
      status: 429,
      body: { error_type: 'rate_limit', extras: { wait_seconds: 5 } },
    });
  });
});
