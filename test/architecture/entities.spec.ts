import path from 'node:path';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../support/postgres.js';
import type { TestDatabase } from '../support/postgres.js';
import { filesBelow, repository } from './repository.js';

const files = filesBelow(repository, 'server', '.entity.ts');

// Keys, checks and indexes stand in the migrations alone; an entity describes columns.
const MIGRATIONS_ONLY = /^(DROP INDEX|ALTER TABLE \S+ DROP CONSTRAINT)/;

async function entityClasses(): Promise<(new () => object)[]> {
  const modules = await Promise.all(
    files.map((file) => import(path.join(repository, file)) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((exports) => Object.values(exports))
    .filter((value): value is new () => object => typeof value === 'function');
}

// What the database computes by itself (search vectors) no entity maps.
async function forgetGeneratedColumns(source: DataSource): Promise<void> {
  const generated = await source.query<{ table: string; column: string }[]>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and is_generated = 'ALWAYS'`,
  );
  for (const { table, column } of generated) {
    await source.query(`alter table "${table}" drop column "${column}" cascade`);
  }
}

describe('the entities', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = new DataSource({
      type: 'postgres',
      url: database.url,
      entities: await entityClasses(),
      installExtensions: false,
    });
    await source.initialize();
    await forgetGeneratedColumns(source);
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const drift = async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !MIGRATIONS_ONLY.test(query));
  };

  it('describe the tables exactly as the migrations made them', async () => {
    expect(await drift()).toEqual([]);
  });

  it('would show a column that only the database has', async () => {
    const [table] = source.entityMetadatas.map(({ tableName }) => tableName);
    await source.query(`alter table "${table}" add column planted integer not null default 1`);
    expect((await drift()).join()).toContain('planted');
  });
});
