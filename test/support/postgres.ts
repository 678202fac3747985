import { randomBytes } from 'node:crypto';
import { onServer, sharedPostgresUrl, TEMPLATE, urlOfDatabase } from './shared-postgres.js';

export interface TestDatabase {
  url: string;
  /** ends all its connections and removes it */
  drop(): Promise<void>;
}

/** A fresh database with Hark's whole schema, a copy made in milliseconds; one for each test file. */
export const createTestDatabase = () => createFrom(TEMPLATE);

/** A database without any table, for tests of the migrations themselves. */
export const createEmptyDatabase = () => createFrom('template1');

async function createFrom(template: string): Promise<TestDatabase> {
  const server = await sharedPostgresUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  return {
    url: urlOfDatabase(server, name),
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}
