import { Client } from 'pg';
import type { ClusterSettings } from './cluster-settings.js';
import { SUPERUSER } from './initialise-cluster.js';

const DATABASE = 'hark';

export function databaseUrl(
  { password }: ClusterSettings,
  port: number,
  database = DATABASE,
): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Creates Hark's own database at the first start. */
export async function ensureDatabase(settings: ClusterSettings, port: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl(settings, port, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
