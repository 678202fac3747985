const LOADED = [
  'message',
  'conversation',
  'conversation_participant',
  'conversation_tag',
  'closure',
  'read_marker',
  'event',
  'customer',
  'identity',
  'identity_link',
  'publication',
];

/**
 * Takes the indexes and foreign keys of the large tables away for the load and answers the
 * statements that bring back exactly the same ones. Their making counts as part of the load, and a
 * row that broke one of them would fail it there. Primary keys and triggers stay.
 */
export async function suspendIndexes(client) {
  const keys = await client.query(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid = any($1::regclass[]) order by 1, 2`,
    [LOADED],
  );
  const indexes = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition, i.indrelid = 'message'::regclass as is_large
     from pg_index i left join pg_constraint on conindid = indexrelid
     where i.indrelid = any($1::regclass[]) and pg_constraint.oid is null
     order by is_large desc, pg_get_indexdef(indexrelid) ~ 'USING gin' desc`,
    [LOADED],
  );
  for (const { table, name } of keys.rows)
    await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
  return {
    indexes: indexes.rows.map(({ definition }) => definition),
    keys: keys.rows.map(
      ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
    ),
  };
}

export const vacuumStatements = LOADED.map((table) => `vacuum (analyze) ${table}`);
