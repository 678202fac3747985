import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, step } from './progress.mjs';
import { root } from './run.mjs';

/** Installs the packages when those in node_modules are not the ones that the lock file names. */
export async function ensureInstalled() {
  if (isInstalled(root)) return;
  await step('Installing the packages (about a minute)', () => {
    const [command, first] = npm();
    const { status, error } = spawnSync(
      command,
      [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'],
      {
        cwd: root,
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32' && first.length === 0,
      },
    );
    if (error || status !== 0) {
      giveUp(
        `The packages could not be installed (npm ci: ${error?.message ?? `code ${status}`}).`,
      );
    }
  });
}

/** npm leaves a copy of the lock of what it installed; a missing or differing entry means: install. */
export function isInstalled(folder) {
  const done = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(done)) return false;
  const wanted = packagesOf(path.join(folder, 'package-lock.json'));
  const present = packagesOf(done);
  return Object.entries(wanted).every(
    ([name, { version, optional, link }]) =>
      name === '' || optional || link || present[name]?.version === version,
  );
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

function npm() {
  const { npm_execpath: script } = process.env;
  return script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
}
