import { Client } from 'pg';
import { createTestDatabase } from '../support/postgres.js';

async function tablesOf(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  it('has the whole schema and nothing that another test wrote', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const client = new Client({ connectionString: one.url });
    await client.connect();
    await client.query('create table only_here ()');
    await client.end();

    expect(await tablesOf(one.url)).toEqual(expect.arrayContaining(['conversation', 'only_here']));
    expect(await tablesOf(other.url)).toContain('conversation');
    expect(await tablesOf(other.url)).not.toContain('only_here');
    await Promise.all([one.drop(), other.drop()]);
  });
});
