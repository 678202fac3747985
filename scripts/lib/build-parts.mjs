import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, step } from './progress.mjs';
import { root, runNode } from './run.mjs';
import { sourceHash } from './source-hash.mjs';

/** The two things that are built, each from its own sources, each in its own folder. */
export const parts = {
  app: {
    title: 'Building the server',
    sources: ['server', 'migrations', '.swcrc', 'scripts/build-app.mjs'],
    output: path.join(root, 'dist', 'app'),
  },
  client: {
    title: 'Building the screens',
    sources: ['client', 'package-lock.json', 'scripts/build-client.mjs'],
    output: path.join(root, 'dist', 'client'),
  },
};

export const stampIn = (folder) => path.join(folder, '.source-hash');

export const hashOf = (part) => sourceHash(root, parts[part].sources);

const isBuilt = (part) => {
  const stamp = stampIn(parts[part].output);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(part);
};

/** Builds what has changed since it was last built; both at once when both have. */
export async function ensureBuilt(...wanted) {
  const stale = wanted.filter((part) => hasSources(part) && !isBuilt(part));
  await Promise.all(stale.map(build));
}

const hasSources = (part) => existsSync(path.join(root, parts[part].sources[0]));

/** Builds in a process of its own, so that the build tools leave no memory behind in the server. */
export async function build(part) {
  await step(parts[part].title, async () => {
    const { code, output } = await runNode([`scripts/build-${part}.mjs`]);
    if (code !== 0) giveUp(`${output.trim()}\n${parts[part].title} failed.`);
  });
}
