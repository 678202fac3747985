import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { createEmptyDatabase } from '../support/postgres.js';
import type { TestDatabase } from '../support/postgres.js';
import { schemaSnapshot } from './schema-snapshot.js';

describe('the migrations', () => {
  let database: TestDatabase;
  let source: DataSource;

  const up = () => source.runMigrations({ transaction: 'each' });
  const down = () => source.undoLastMigration({ transaction: 'each' });

  beforeAll(async () => {
    database = await createEmptyDatabase();
    source = new DataSource({
      type: 'postgres',
      url: database.url,
      migrations,
      migrationsTableName: 'schema_migration',
    });
    await source.initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('lead up, all the way down to nothing, and up again to the same schema', async () => {
    const nothing = await schemaSnapshot(source);
    await up();
    const schema = await schemaSnapshot(source);
    expect(schema.columns?.length).toBeGreaterThan(50);

    for (const _ of migrations) await down();
    expect(await schemaSnapshot(source)).toEqual(nothing);

    await up();
    expect(await schemaSnapshot(source)).toEqual(schema);
  });

  it('can each be taken back alone and made again', async () => {
    for (let left = migrations.length; left > 0; left -= 1) {
      const before = await schemaSnapshot(source);
      await down();
      expect(await source.runMigrations({ transaction: 'each' })).toHaveLength(
        migrations.length - left + 1,
      );
      for (let step = migrations.length; step >= left; step -= 1) await down();
      expect(Object.keys(before)).toContain('columns');
    }
  });

  it('carry their number, their module and what they do in the file name and in the class', () => {
    const numbers = migrations.map(({ name }) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(migrations.length);
  });
});
