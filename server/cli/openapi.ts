import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApp } from '../app.js';
import { loadConfig } from '../platform/config/index.js';
import { migrate, startEmbeddedPostgres } from '../platform/database/index.js';
import { openApiDocument } from '../platform/http/index.js';

/** Prints the OpenAPI document of this build, made on a throw-away database. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'hark-openapi-'));
const { url, stop } = await startEmbeddedPostgres({ dataDir });
try {
  await migrate(url);
  const config = loadConfig({
    HARK_DATA_DIR: dataDir,
    HARK_DEMO: 'off',
    HARK_ROLE: 'all',
    HARK_LOG_LEVEL: 'error',
  });
  const app = await createApp(config, url);
  const document = openApiDocument(app);
  await app.close();
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
} finally {
  await stop();
  rmSync(dataDir, { recursive: true, force: true });
}
