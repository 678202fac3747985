import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Asked {
  query<T>(sql: string, values?: unknown[]): Promise<T>;
}

/** Every row of every table as text, the way a dump of the database would show it. */
export async function dumpOf(db: Asked): Promise<Map<string, string[]>> {
  const tables = await db.query<{ name: string; columns: string[] }[]>(
    `select table_name as name, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' group by 1 order by 1`,
  );
  const dump = new Map<string, string[]>();
  for (const { name } of tables) {
    const types = await db.query<{ column: string; type: string }[]>(
      `select column_name as "column", udt_name as type from information_schema.columns
       where table_schema = 'public' and table_name = $1`,
      [name],
    );
    const shown = types.map(({ column, type }) =>
      type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`,
    );
    const rows = await db.query<{ line: string }[]>(
      `select concat_ws(E'\\t', ${shown.join(', ')}) as line from "${name}"`,
    );
    dump.set(
      name,
      rows.map(({ line }) => line),
    );
  }
  return dump;
}

/** `table: row` of every row in which one of the words stands. */
export function placesOf(dump: ReadonlyMap<string, string[]>, words: readonly string[]): string[] {
  const plain = words.map((word) => word.toLowerCase());
  return [...dump].flatMap(([table, lines]) =>
    lines
      .filter((line) => plain.some((word) => line.toLowerCase().includes(word)))
      .map((line) => `${table}: ${line.slice(0, 300)}`),
  );
}

/** Files below a folder in which one of the words stands; `except` are folders that are somebody else's. */
export function filesNaming(
  folder: string,
  words: readonly string[],
  except: readonly string[],
): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !except.some((other) => file.startsWith(path.join(folder, other))))
    .filter((file) => {
      const text = readFileSync(file).toString('utf8').toLowerCase();
      return words.some((word) => text.includes(word.toLowerCase()));
    });
}
