import path from 'node:path';
import { readClusterSettings } from './cluster-settings.js';
import { databaseUrl } from './database-url.js';
import { runningPostmaster } from './postmaster.js';

/**
 * Connection string of the embedded Postgres that a running Hark holds, for a second process that
 * only visits (a command at the terminal); undefined when none runs on this data folder.
 */
export function runningDatabaseUrl(dataDir: string): string | undefined {
  const settings = readClusterSettings(path.resolve(dataDir));
  const postmaster = settings && runningPostmaster(settings.folder);
  return settings && postmaster?.ready ? databaseUrl(settings, postmaster.port) : undefined;
}
