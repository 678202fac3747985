import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { PostgresOwner } from './postgres-owner.js';

export const SUPERUSER = 'hark';

interface NewCluster {
  initdb: string;
  folder: string;
  password: string;
  owner: PostgresOwner | undefined;
  /** false only for throw-away clusters: nothing is forced to the disk */
  durable: boolean;
}

export const isInitialised = (folder: string) => existsSync(path.join(folder, 'PG_VERSION'));

/**
 * Makes an empty cluster with password sign-in only. It grows beside its final place and moves
 * there when complete, so a crash half way leaves nothing that looks finished.
 * Throws EmbeddedPostgresError with the reason when that fails.
 */
export function initialiseCluster(cluster: NewCluster): void {
  const growing = `${cluster.folder}.new`;
  const passwordFile = `${cluster.folder}.password`;
  rmSync(growing, { recursive: true, force: true });
  try {
    mkdirSync(growing, { recursive: true, mode: 0o700 });
    writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
    if (cluster.owner) {
      chownSync(growing, cluster.owner.uid, cluster.owner.gid);
      chownSync(passwordFile, cluster.owner.uid, cluster.owner.gid);
    }
    runInitdb(cluster, growing, passwordFile);
    renameSync(growing, cluster.folder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(growing, { recursive: true, force: true });
  }
}

function runInitdb(cluster: NewCluster, folder: string, passwordFile: string): void {
  const result = spawnSync(
    cluster.initdb,
    [
      ...['-D', folder, '-U', SUPERUSER, '-E', 'UTF8', `--pwfile=${passwordFile}`],
      ...['--auth-host=scram-sha-256', '--auth-local=scram-sha-256'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      ...(cluster.durable ? ['--no-instructions'] : ['--no-instructions', '--no-sync']),
    ],
    { ...cluster.owner, cwd: '/', env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' },
  );
  if (result.status === 0) return;
  const reason = result.error?.message ?? tellingLine(result.stderr);
  throw new EmbeddedPostgresError(
    `The database could not be created in ${cluster.folder}: ${reason}`,
  );
}

function tellingLine(text: string): string {
  const lines = text.trim().split('\n');
  return lines.find((line) => /error|fatal|could not/i.test(line)) ?? lines.at(-1) ?? 'no reason';
}
