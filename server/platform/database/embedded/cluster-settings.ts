import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What Hark remembers about its own Postgres, in a file that only its user can read. */
export interface ClusterSettings {
  id: string;
  /** where Postgres keeps its files */
  folder: string;
  port: number;
  password: string;
}

const fileIn = (dataDir: string) => path.join(dataDir, 'postgres.json');

export function readClusterSettings(dataDir: string): ClusterSettings | undefined {
  if (!existsSync(fileIn(dataDir))) return undefined;
  return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as ClusterSettings;
}

/** Replaces the file in one step, so that a crash leaves the old or the new one. */
export function writeClusterSettings(dataDir: string, settings: ClusterSettings): void {
  const half = `${fileIn(dataDir)}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
  renameSync(half, fileIn(dataDir));
}

/** `chooseFolder` gets the new cluster's id and says where its files shall be. */
export function newClusterSettings(chooseFolder: (id: string) => string): ClusterSettings {
  const id = randomUUID();
  return {
    id,
    folder: chooseFolder(id),
    port: 0,
    password: randomBytes(24).toString('base64url'),
  };
}
