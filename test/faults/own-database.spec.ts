import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HarkProcess } from '../support/hark-process.js';
import { removeFolder } from '../support/run-folder.js';

describe('A desk with its own database', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-own-'));
  let hark: HarkProcess;

  // Whoever runs Postgres must be able to enter.
  beforeAll(() => chmodSync(folder, 0o711));

  afterAll(async () => {
    await hark?.stop();
    removeFolder(folder);
  });

  it('starts again after it was killed, at any moment of its start and after it', async () => {
    hark = await HarkProcess.start({ dataDir: path.join(folder, 'data') });
    await hark.kill();

    for (const afterMs of [50, 400, 900]) {
      await hark.launch();
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      await hark.kill();
    }
    await hark.start();

    expect(await hark.isReady()).toBe(true);
    expect(await hark.stop()).toEqual({ code: 0, signal: null });
  });
});
