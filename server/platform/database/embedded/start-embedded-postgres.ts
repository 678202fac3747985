import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  readClusterSettings,
  newClusterSettings,
  writeClusterSettings,
} from './cluster-settings.js';
import type { ClusterSettings } from './cluster-settings.js';
import { lockDataFolder } from './data-folder-lock.js';
import { placeForCluster, prepareDataFolder, SYSTEM_FOLDER } from './data-folder.js';
import { databaseUrl, ensureDatabase } from './database-url.js';
import { defaultSettings } from './default-settings.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { freePort } from './free-port.js';
import { initialiseCluster, isInitialised } from './initialise-cluster.js';
import { launchPostmaster } from './launch-postmaster.js';
import { findPostgresBinaries } from './postgres-binaries.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { postgresOwner } from './postgres-owner.js';
import type { PostgresOwner } from './postgres-owner.js';
import type { Postmaster } from './postmaster.js';
import { runningPostmaster } from './postmaster.js';
import { stopPostmaster } from './stop-postmaster.js';
import { waitUntil } from './wait-until.js';

export interface EmbeddedPostgresOptions {
  /** folder of this installation's data, made when missing */
  dataDir: string;
  /** told one line for each step that may take long */
  log?: (line: string) => void;
  /** Postgres settings by name, over the defaults */
  settings?: Record<string, string>;
  /** false only for throw-away clusters */
  durable?: boolean;
}

export interface EmbeddedPostgres {
  /** connection string, password included: never log it */
  url: string;
  pid: number;
  /** true when a Postgres left behind by a killed Hark was taken over */
  adopted: boolean;
  /** where Postgres keeps its files */
  folder: string;
  /** stops Postgres and gives the data folder free */
  stop(): Promise<void>;
}

const ORPHAN_SETTLES_MS = 60_000;

/**
 * Runs the Postgres that belongs to a data folder, for this process alone. Makes it at the first
 * start, takes it over when a killed Hark left it running. Throws EmbeddedPostgresError with a
 * sentence for the person at the terminal.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  const owner = postgresOwner();
  prepareDataFolder(dataDir, owner);
  const lock = lockDataFolder(dataDir);
  try {
    const { settings, postmaster, adopted } = await run({ ...options, dataDir }, owner);
    const url = databaseUrl(settings, postmaster.port);
    await ensureDatabase(settings, postmaster.port);
    const stop = async () => {
      await stopPostmaster(postmaster.pid);
      lock.release();
    };
    return { url, pid: postmaster.pid, adopted, folder: settings.folder, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface Running {
  settings: ClusterSettings;
  postmaster: Postmaster;
  adopted: boolean;
}

async function run(
  options: EmbeddedPostgresOptions,
  owner: PostgresOwner | undefined,
): Promise<Running> {
  const { dataDir, log = () => undefined } = options;
  const settings =
    readClusterSettings(dataDir) ?? newClusterSettings((id) => placeForCluster(dataDir, owner, id));
  const orphan = await settledOrphan(settings.folder);
  if (orphan) return { settings, postmaster: orphan, adopted: true };

  const binaries = findPostgresBinaries(owner !== undefined, SYSTEM_FOLDER);
  writeClusterSettings(dataDir, settings);
  if (!isInitialised(settings.folder)) {
    log('Creating the database');
    const { folder, password } = settings;
    const durable = options.durable ?? true;
    initialiseCluster({ initdb: binaries.initdb, folder, password, owner, durable });
  }
  refuseOtherMajorVersion(settings.folder, binaries);
  const port = await freePort(settings.port);
  writeClusterSettings(dataDir, { ...settings, port });
  const postmaster = await launchPostmaster({
    postgres: binaries.postgres,
    folder: settings.folder,
    port,
    owner,
    settings: { ...defaultSettings, ...options.settings },
    logFile: logFileIn(dataDir),
  });
  return { settings, postmaster, adopted: false };
}

/** A Postgres left behind may still be starting or stopping: wait until it is one or the other. */
async function settledOrphan(folder: string): Promise<Postmaster | undefined> {
  const settled = await waitUntil(() => {
    const found = runningPostmaster(folder);
    if (!found) return 'gone' as const;
    return found.ready ? found : undefined;
  }, ORPHAN_SETTLES_MS);
  if (settled === undefined) {
    throw new EmbeddedPostgresError(
      `A database left behind in ${folder} neither answers nor ends; end it and start again.`,
    );
  }
  return settled === 'gone' ? undefined : settled;
}

function refuseOtherMajorVersion(folder: string, { majorVersion }: PostgresBinaries): void {
  const version = Number(readFileSync(path.join(folder, 'PG_VERSION'), 'utf8'));
  if (version === majorVersion) return;
  throw new EmbeddedPostgresError(
    `The data in ${folder} was written by Postgres ${version}, this Hark brings Postgres ${majorVersion}; move the data with a dump from the older Hark.`,
  );
}

function logFileIn(dataDir: string): string {
  const folder = path.join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return path.join(folder, 'postgres.log');
}
