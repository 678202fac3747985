import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import type { SandboxChannel, SandboxEffect } from '../../../server/sandbox/contract.js';
import { compiledSandbox, startProcess } from './own-process.js';
import type { OwnProcess } from './own-process.js';
import { call, form, json, newFolder } from './sandbox.js';

describe('the ledger of a sandbox that is killed', () => {
  let main: string;
  let dataDir: string;
  let running: OwnProcess;

  beforeAll(async () => {
    main = await compiledSandbox();
  });

  beforeEach(async () => {
    dataDir = await newFolder();
    running = await startProcess(main, dataDir);
  });

  afterEach(() => running.kill());

  const ask = <T>(route: string, init?: RequestInit) =>
    call<T>(`${running.url}/_control${route}`, init);

  async function restart(): Promise<void> {
    await running.kill();
    running = await startProcess(main, dataDir);
  }

  async function aPageWithAPost() {
    const channels = await ask<{ items: SandboxChannel[] }>('/channels');
    const { settings } = channels.body.items[0] as SandboxChannel;
    const acted = await ask<{ made: [{ id: string }] }>(
      '/act',
      json('POST', { acts: [{ do: 'page-post', text: 'Rates' }] }),
    );
    const [post] = acted.body.made;
    return { settings, comments: `${running.url}/graph/${post.id}/comments` };
  }

  it('has every effect whose call was answered, and no other', async () => {
    const { settings, comments } = await aPageWithAPost();
    const answered: string[] = [];
    const calls = Array.from({ length: 40 }, async (_, i) => {
      const sent = await call<{ id: string }>(
        comments,
        form({ message: `answer ${i}`, access_token: String(settings.pageAccessToken) }),
      );
      answered.push(sent.body.id);
      if (answered.length === 15) running.child.kill('SIGKILL');
    });
    await Promise.allSettled(calls);

    running = await startProcess(main, dataDir);

    const ledger = await ask<{ items: SandboxEffect[] }>('/ledger?kind=comment');
    const kept = ledger.body.items.map(({ externalId }) => externalId);
    expect(answered.length).toBeGreaterThanOrEqual(15);
    expect(kept).toEqual(expect.arrayContaining(answered));
    expect(new Set(kept).size).toBe(kept.length);
    const shown = await call<string>(`${running.url}/facebook`);
    for (const { text = '' } of ledger.body.items) expect(shown.body).toContain(text);
  });

  it('forgets a line that the kill cut short, and goes on', async () => {
    const { settings, comments } = await aPageWithAPost();
    const token = String(settings.pageAccessToken);
    await call(comments, form({ message: 'whole', access_token: token }));
    await running.kill();
    await appendFile(path.join(dataDir, 'ledger.jsonl'), '{"happened":{"records":[{"t":"com');
    running = await startProcess(main, dataDir);

    await call(
      comments.replace(/^http:\/\/[^/]+/, running.url),
      form({ message: 'after', access_token: token }),
    );
    await restart();

    const ledger = await ask<{ items: SandboxEffect[] }>('/ledger');
    expect(ledger.body.items.map(({ text }) => text)).toEqual(['whole', 'after']);
  });

  it('finds effects by what they answer', async () => {
    const { settings, comments } = await aPageWithAPost();
    const token = String(settings.pageAccessToken);
    for (const message of ['a', 'b']) await call(comments, form({ message, access_token: token }));

    const found = await ask<{ items: SandboxEffect[]; count: number }>('/ledger?text=b');
    const later = await ask<{ count: number }>('/ledger?after=1');
    const none = await ask<{ count: number }>('/ledger?kind=message');

    expect(found.body.items).toEqual([
      expect.objectContaining({ text: 'b', kind: 'comment', network: 'facebook', seq: 2 }),
    ]);
    expect([found.body.count, later.body.count, none.body.count]).toEqual([1, 1, 0]);
  });
});
