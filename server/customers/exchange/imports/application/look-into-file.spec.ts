import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Config } from '../../../../platform/config/index.js';
import { ImportFileStore } from '../data/import-file.store.js';
import { ImportLines } from './import-lines.js';
import { LookIntoFile } from './look-into-file.js';

it('names the columns of what is no text so that the names can be kept', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'hark-look-'));
  try {
    const files = new ImportFileStore({ dataDir } as Config);
    const look = new LookIntoFile(files, new ImportLines(files));
    const chunks = [Buffer.from('PK\u0003\u0004 na\u0000me,b\n1,2\n')];
    const { key } = await files.write(
      (async function* () {
        yield* chunks;
      })(),
    );
    const { headers } = await look.preview(key, await look.shapeOf(key));
    expect(headers).toEqual(['PK  na me', 'b']);
  } finally {
    await rm(dataDir, { recursive: true });
  }
});
