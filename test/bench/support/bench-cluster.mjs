import path from 'node:path';
import pg from 'pg';
import { benchFolder } from './bench-folder.mjs';
import { built } from './built.mjs';

/** The bench's own Postgres, with the settings that the product starts it with, unless given others. */
export async function startCluster(settings = {}) {
  const { startEmbeddedPostgres } = await built('server/platform/database/index.js');
  const dataDir = benchFolder('cluster');
  const { url, stop } = await startEmbeddedPostgres({ dataDir, settings });
  return {
    url,
    stop,
    logFile: path.join(dataDir, 'logs', 'postgres.log'),
    urlOf: (name) => urlOfDatabase(url, name),
  };
}

function urlOfDatabase(serverUrl, name) {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Lends a connection for some work and closes it. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const databaseExists = (server, name) =>
  withClient(server, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    return rowCount > 0;
  });

export const dropDatabase = (server, name) =>
  withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`));

/** An empty one, or a copy of a template. */
export const createDatabase = (server, name, template = 'template0') =>
  withClient(server, (client) => client.query(`create database ${name} template ${template}`));
