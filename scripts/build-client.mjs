// The React client → dist/client.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
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
compress(building);
writeFileSync(stampIn(building), hash);
swapFolder(building, parts.client.output);

/** Texts are sent compressed; packing them once here costs the server nothing later. */
function compress(folder) {
  const texts = readdirSync(folder, { recursive: true }).filter((file) =>
    /\.(js|css|html|svg)$/.test(file),
  );
  for (const file of texts.map((name) => path.join(folder, name))) {
    const text = readFileSync(file);
    if (text.length < 1024) continue;
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    );
  }
}
