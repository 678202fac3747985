import { accessSync, chmodSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { PostgresOwner } from './postgres-owner.js';
import { isTraversableByOthers } from './traversable.js';

const MEGABYTE = 1024 * 1024;
const NEEDED_MEGABYTES = 100;

/** Where root keeps what Postgres must reach when the data folder lies behind a closed door. */
export const SYSTEM_FOLDER = '/var/lib/hark';

/**
 * Makes the folder when it is missing. Throws EmbeddedPostgresError when it cannot be written or
 * its disk is full.
 */
export function prepareDataFolder(dataDir: string, owner: PostgresOwner | undefined): void {
  try {
    if (!existsSync(dataDir)) {
      // Node never returns from a recursive mkdir where the system answers ENOENT, as in /proc.
      mkdirSync(dataDir, { recursive: !existsSync(path.dirname(dataDir)) });
      chmodSync(dataDir, owner ? 0o711 : 0o700);
    }
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new EmbeddedPostgresError(
      `Hark cannot write to its data folder ${dataDir} (${code}); change its permissions or set HARK_DATA_DIR to another folder.`,
      { cause: error },
    );
  }
  const free = freeMegabytes(dataDir);
  if (free < NEEDED_MEGABYTES) {
    throw new EmbeddedPostgresError(
      `The disk that holds ${dataDir} is full (${free} MB left, Hark needs ${NEEDED_MEGABYTES} MB to start); make room or set HARK_DATA_DIR to another disk.`,
    );
  }
}

/** The folder for a new cluster's files: beside the other data, or where Postgres can enter. */
export function placeForCluster(
  dataDir: string,
  owner: PostgresOwner | undefined,
  id: string,
): string {
  if (!owner || isTraversableByOthers(dataDir)) return path.join(dataDir, 'postgres');
  const place = path.join(SYSTEM_FOLDER, id);
  mkdirSync(place, { recursive: true, mode: 0o755 });
  return path.join(place, 'postgres');
}

function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / MEGABYTE);
}
