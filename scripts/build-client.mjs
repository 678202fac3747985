// The React client → dist/client.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { hashOf, parts, stampIn } from './lib/build-parts.mjs';
import { root } from './lib/run.mjs';
import { swapFolder } from './lib/swap-folder.mjs';

const hash = hashOf('client');
const building = `${parts.client.output}.${process.pid}`;

rmSync(building, { recursive: true, force: true });
await build({
  root: path.join(root, 'client'),
  configFile: path.join(root, 'client', 'vite.config.ts'),
  logLevel: 'warn',
  build: { outDir: building, emptyOutDir: true },
});
writeFileSync(stampIn(building), hash);
swapFolder(building, parts.client.output);
