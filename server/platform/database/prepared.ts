import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** Every connection keeps the plans of named statements; so many are worth their memory. */
const MOST_NAMES = 60;

const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 40);
  names.set(text, name);
  return name;
}

/**
 * Runs a statement that is asked often, outside of any transaction: planned once a connection
 * instead of at every call, which for joins of many tables is half of the time. For statements with
 * one text or few; their values are parameters.
 */
export async function queryPrepared<T>(
  db: DataSource,
  text: string,
  values: readonly unknown[],
): Promise<T[]> {
  const pool = (db.driver as PostgresDriver).master as Pool;
  const { rows } = await pool.query({ name: nameOf(text), text, values: [...values] });
  return rows as T[];
}
