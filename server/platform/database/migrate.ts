import { runMigrations as runQueueMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';

const LOCK = 4_711_001;

/**
 * Brings the schema up to date, once, however many processes start together (advisory lock).
 * Returns the names of the migrations that ran.
 */
export async function migrate(url: string, onProgress?: (name: string) => void): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    const source = new DataSource({
      type: 'postgres',
      url,
      migrations,
      migrationsTableName: 'schema_migration',
    });
    await source.initialize();
    try {
      const done = await source.runMigrations({ transaction: 'each' });
      for (const { name } of done) onProgress?.(name);
      await runQueueMigrations({ connectionString: url });
      return done.map(({ name }) => name);
    } finally {
      await source.destroy();
    }
  } finally {
    await lock.end();
  }
}
