// TypeScript of the server and its migrations → dist/app. Types are checked by `npm run check`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { hashOf, parts, stampIn } from './lib/build-parts.mjs';
import { root } from './lib/run.mjs';
import { filesIn } from './lib/source-hash.mjs';
import { swapFolder } from './lib/swap-folder.mjs';

const hash = hashOf('app');
const building = `${parts.app.output}.${process.pid}`;

const sources = ['server', 'migrations']
  .flatMap((folder) => filesIn(path.join(root, folder)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

rmSync(building, { recursive: true, force: true });
await Promise.all(sources.map(compile));
writeFileSync(stampIn(building), hash);
swapFolder(building, parts.app.output);

async function compile(source) {
  const target = path.join(building, path.relative(root, source)).replace(/\.ts$/, '.js');
  const { code, map } = await transformFile(source, { cwd: root });
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
  writeFileSync(`${target}.map`, map ?? '');
}
