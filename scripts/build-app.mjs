// TypeScript of the server and its migrations → dist/app. Types are checked by `npm run check`.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { hashOf, parts, stampIn } from './lib/build-parts.mjs';
import { root } from './lib/run.mjs';
import { filesIn } from './lib/source-hash.mjs';
import { swapFolder } from './lib/swap-folder.mjs';

const hash = hashOf('app');
const building = `${parts.app.output}.${process.pid}`;

const files = ['server', 'migrations'].flatMap((folder) => filesIn(path.join(root, folder)));
const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
/** What was learned once is read at the start, as it is. */
const learned = files.filter((file) => file.endsWith('.weights'));

rmSync(building, { recursive: true, force: true });
await Promise.all(sources.map(compile));
learned.forEach(copy);
writeFileSync(stampIn(building), hash);
swapFolder(building, parts.app.output);

async function compile(source) {
  const target = path.join(building, path.relative(root, source)).replace(/\.ts$/, '.js');
  const { code, map } = await transformFile(source, { cwd: root });
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
  writeFileSync(`${target}.map`, map ?? '');
}

function copy(source) {
  const target = path.join(building, path.relative(root, source));
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(source, target);
}
