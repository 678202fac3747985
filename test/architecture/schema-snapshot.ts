import type { DataSource } from 'typeorm';

// Everything that a migration can leave behind in `public`, each as the text Postgres has for it.
// Sequences of identity columns and indexes of constraints come with their column or constraint.
const QUERIES: Record<string, string> = {
  columns: `
    select format('%s.%s %s null=%s default=%s identity=%s generated=%s',
      table_name, column_name, coalesce(domain_name, udt_name), is_nullable, column_default,
      is_identity, generation_expression) as line
    from information_schema.columns where table_schema = 'public'`,
  constraints: `
    select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
    from pg_constraint where connamespace = 'public'::regnamespace`,
  indexes: `
    select pg_get_indexdef(indexrelid) as line from pg_index
    join pg_class on pg_class.oid = indexrelid where relnamespace = 'public'::regnamespace`,
  functions: `
    select pg_get_functiondef(p.oid) as line from pg_proc p
    where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  triggers: `select pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal`,
  views: `
    select format('%s %s', oid::regclass, pg_get_viewdef(oid)) as line from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
  types: `
    select format('%s %s', typname, (select string_agg(enumlabel, ',' order by enumsortorder)
      from pg_enum where enumtypid = t.oid)) as line
    from pg_type t where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
      and not exists (select 1 from pg_depend d where d.objid = t.oid and d.deptype = 'e')`,
  sequences: `select sequencename as line from pg_sequences where schemaname = 'public'`,
  extensions: `select extname as line from pg_extension where extname <> 'plpgsql'`,
  searchConfigurations: `
    select cfgname as line from pg_ts_config where cfgnamespace = 'public'::regnamespace`,
  options: `
    select format('%s %s', oid::regclass, reloptions) as line from pg_class
    where relnamespace = 'public'::regnamespace and reloptions is not null`,
};

/** The schema as sorted lines of text by kind, without the table in which TypeORM keeps its list. */
export async function schemaSnapshot(source: DataSource): Promise<Record<string, string[]>> {
  const kinds: Record<string, string[]> = {};
  for (const [kind, sql] of Object.entries(QUERIES)) {
    const rows = await source.query<{ line: string }[]>(sql);
    kinds[kind] = rows
      .map(({ line }) => line)
      .filter((line) => !line.includes('schema_migration'))
      .sort();
  }
  return kinds;
}
