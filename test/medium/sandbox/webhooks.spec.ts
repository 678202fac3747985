import { setTimeout as wait } from 'node:timers/promises';
import type { DeliveryOptions, RunningSandbox } from '../../../server/sandbox/contract.js';
import { SANDBOX_PAGES } from '../../../server/sandbox/index.js';
import { FakeDesk, hmac } from './desk.js';
import { aSandbox, call, form, newFolder, settingsOf } from './sandbox.js';

const [page, otherPage] = SANDBOX_PAGES;

interface PageBody {
  entry: { id: string; changes: { value: { message: string } }[] }[];
}

describe('webhooks of the stand-ins', () => {
  let sandbox: RunningSandbox;
  let desk: FakeDesk;

  beforeEach(async () => {
    sandbox = await aSandbox();
    desk = await new FakeDesk().open();
    desk.verifyToken = settingsOf(sandbox, 'facebook').verifyToken ?? '';
  });

  afterEach(async () => {
    await sandbox.close();
    await desk.close();
  });

  const subscribe = () => sandbox.control.setHooks([{ network: 'facebook', url: desk.url }]);
  const postTexts = (texts: string[], options?: DeliveryOptions) =>
    sandbox.control.act({
      acts: texts.map((text) => ({ do: 'page-post', text })),
      ...(options && { options }),
    });
  const textsOf = (bodies: readonly unknown[]) =>
    bodies.flatMap((body) =>
      (body as PageBody).entry.flatMap(({ changes }) => changes.map(({ value }) => value.message)),
    );

  it('go nowhere before the address has answered the verification request', async () => {
    const { verifyToken } = desk;
    desk.verifyToken = 'something else';
    await subscribe();
    await postTexts(['one']);
    await wait(400);
    expect(desk.received).toHaveLength(0);
    expect(sandbox.control.hooks()).toMatchObject([{ verified: false, waiting: 1 }]);

    desk.verifyToken = verifyToken;

    await desk.until(1);
    expect(sandbox.control.hooks()).toMatchObject([{ verified: true }]);
  });

  it('wait for a desk that is away, and reach it when it is back', async () => {
    await subscribe();
    await postTexts(['before']);
    await desk.until(1);

    await desk.close();
    await postTexts(['while away']);
    await wait(300);
    await desk.open();

    expect(textsOf((await desk.until(2)).map(({ body }) => body))).toEqual([
      'before',
      'while away',
    ]);
  });

  it('are sent again after an answer that is no success', async () => {
    await subscribe();
    await wait(100);
    desk.status = 503;
    await postTexts(['again']);
    await wait(300);
    expect(desk.received).toHaveLength(0);

    desk.status = 200;

    expect(textsOf((await desk.until(1)).map(({ body }) => body))).toEqual(['again']);
  });

  it('can be batched, also over several pages', async () => {
    await subscribe();

    await sandbox.control.act({
      acts: [
        { do: 'page-post', text: 'a' },
        { do: 'page-post', text: 'b' },
        { do: 'page-post', pageId: otherPage.id, text: 'c' },
      ],
      options: { batch: 10 },
    });

    const [only] = await desk.until(1);
    const { entry } = only?.body as unknown as PageBody;
    expect(entry.map(({ id, changes }) => [id, changes.length])).toEqual([
      [page.id, 2],
      [otherPage.id, 1],
    ]);
  });

  it('can be doubled, byte for byte', async () => {
    await subscribe();

    await postTexts(['twice'], { duplicate: 2 });

    const [first, second] = await desk.until(2);
    expect(first?.raw.equals(second?.raw ?? Buffer.alloc(0))).toBe(true);
  });

  it('can be withheld, so that only reading back finds what happened', async () => {
    await subscribe();
    await postTexts(['silent'], { withhold: true });
    await postTexts(['loud']);

    expect(textsOf((await desk.until(1)).map(({ body }) => body))).toEqual(['loud']);
    const { baseUrl, pageAccessToken } = settingsOf(sandbox, 'facebook');
    const feed = await call<{ data: { message: string }[] }>(
      `${baseUrl}/${page.id}/feed?access_token=${pageAccessToken}`,
    );
    expect(feed.body.data.map(({ message }) => message)).toContain('silent');
  });

  it('tell a page’s subscribers only of the fields it has subscribed to', async () => {
    const { baseUrl, pageAccessToken = '' } = settingsOf(sandbox, 'facebook');
    await sandbox.control.setHooks([{ network: 'facebook', url: desk.url, install: false }]);
    await postTexts(['unheard']);
    const apps = `${baseUrl}/${page.id}/subscribed_apps`;
    await call(apps, form({ subscribed_fields: 'feed', access_token: pageAccessToken }));

    await sandbox.control.act({ acts: [{ do: 'message', author: 'Eva', text: 'unheard' }] });
    await postTexts(['heard']);

    expect(textsOf((await desk.until(1)).map(({ body }) => body))).toEqual(['heard']);
    const shown = await call<{ data: unknown[] }>(`${apps}?access_token=${pageAccessToken}`);
    expect(shown.body.data).toMatchObject([{ subscribed_fields: ['feed'] }]);
  });

  it('are signed with the secret of the address, over what is sent', async () => {
    await sandbox.control.setHooks([{ network: 'facebook', url: desk.url, secret: 'other' }]);

    await postTexts(['é/😀']);

    const [only] = await desk.until(1);
    expect(only?.headers['x-hub-signature-256']).toBe(hmac('other', only?.raw ?? Buffer.alloc(0)));
  });

  it('that were not delivered before a restart are delivered after it', async () => {
    const dataDir = await newFolder();
    const first = await aSandbox({ dataDir });
    desk.verifyToken = settingsOf(first, 'facebook').verifyToken ?? '';
    await first.control.setHooks([{ network: 'facebook', url: desk.url }]);
    await first.control.act({ acts: [{ do: 'page-post', text: 'delivered' }] });
    await desk.until(1);
    await desk.close();
    await first.control.act({ acts: [{ do: 'page-post', text: 'not yet' }] });
    await first.close();

    await desk.open();
    const second = await aSandbox({ dataDir });

    const texts = textsOf((await desk.until(2)).map(({ body }) => body));
    await second.close();
    expect(texts).toEqual(['delivered', 'not yet']);
  });
});
