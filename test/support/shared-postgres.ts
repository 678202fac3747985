import path from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../server/platform/database/embedded/start-embedded-postgres.js';
import { migrate } from '../../server/platform/database/migrate.js';
import { oncePerRun } from './once-per-run.js';
import { runFolder } from './run-folder.js';

export const TEMPLATE = 'hark_template';

// Speed over safety: this cluster is thrown away with the run.
const throwAway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '300',
};

/**
 * Connection string of the one Postgres of this test run, with the migrated template database made.
 * The first worker that asks starts it, the others wait for it.
 */
export const sharedPostgresUrl = (): Promise<string> =>
  oncePerRun('test-database', startWithTemplate);

async function startWithTemplate(): Promise<string> {
  const { url } = await startEmbeddedPostgres({
    dataDir: path.join(runFolder(), 'data'),
    settings: throwAway,
    durable: false,
  });
  await onServer(url, `create database ${TEMPLATE}`);
  await migrate(urlOfDatabase(url, TEMPLATE));
  return url;
}

export function urlOfDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement outside of any test database, for instance `create database`. */
export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
