import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../server/platform/database/embedded/start-embedded-postgres.js';
import { migrate } from '../../server/platform/database/migrate.js';
import { readIfPresent, runFolder } from './run-folder.js';

export const TEMPLATE = 'hark_template';

const START_MS = 120_000;

// Speed over safety: this cluster is thrown away with the run.
const throwAway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '300',
};

const dataDirIn = (run: string) => path.join(run, 'data');
const answerIn = (run: string) => path.join(run, 'postgres-url');

/**
 * Connection string of the one Postgres of this test run, with the migrated template database made.
 * The first worker that asks starts it, the others wait for it.
 */
export async function sharedPostgresUrl(): Promise<string> {
  const run = runFolder();
  if (isFirst(run)) await start(run);
  return waitForAnswer(run);
}

function isFirst(run: string): boolean {
  try {
    mkdirSync(path.join(run, 'starting'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function start(run: string): Promise<void> {
  const answer = await startWithTemplate(run).catch((error: Error) => `failed: ${error.stack}`);
  writeFileSync(`${answerIn(run)}.new`, answer);
  renameSync(`${answerIn(run)}.new`, answerIn(run));
}

async function startWithTemplate(run: string): Promise<string> {
  const { url } = await startEmbeddedPostgres({
    dataDir: dataDirIn(run),
    settings: throwAway,
    durable: false,
  });
  await onServer(url, `create database ${TEMPLATE}`);
  await migrate(urlOfDatabase(url, TEMPLATE));
  return url;
}

async function waitForAnswer(run: string): Promise<string> {
  const deadline = performance.now() + START_MS;
  while (performance.now() < deadline) {
    const answer = readIfPresent(answerIn(run));
    if (answer?.startsWith('failed: ')) throw new Error(`The test database ${answer}`);
    if (answer) return answer;
    await sleep(20);
  }
  throw new Error(`The test database was not ready within ${START_MS / 1000} seconds.`);
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
