import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Only } from '../domain/data-classes/data-class.js';
import type { ColumnType } from './schema.reader.js';

export interface SearchedRow {
  /** Values of the primary key as text. */
  key: string[];
  texts: Record<string, string | null>;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Reads a table from end to end in the order of its key, the texts of some columns only. */
@Injectable()
export class SearchReader {
  async page(
    manager: EntityManager,
    table: string,
    key: readonly ColumnType[],
    columns: readonly string[],
    { after, limit, only }: { after: string[] | null; limit: number; only?: Only },
  ): Promise<SearchedRow[]> {
    const names = key.map(({ name }) => quoted(name)).join(', ');
    const conditions = [
      ...(after
        ? [`(${names}) > (${key.map(({ type }, n) => `$${n + 1}::${type}`).join(', ')})`]
        : []),
      ...(only ? [oneOf(only)] : []),
    ];
    const rows: Record<string, unknown>[] = await manager.query(
      `select ${key.map(({ name }, n) => `${quoted(name)}::text as k${n}`).join(', ')},
         ${columns.map((name, n) => `${quoted(name)} as c${n}`).join(', ')}
       from ${quoted(table)} ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
       order by ${names} limit ${limit}`,
      after ?? [],
    );
    return rows.map((row) => ({
      key: key.map((_, n) => row[`k${n}`] as string),
      texts: Object.fromEntries(columns.map((name, n) => [name, textOf(row[`c${n}`])])),
    }));
  }
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const oneOf = ({ column, among }: Only): string =>
  among === null
    ? `${quoted(column)} is null`
    : `${quoted(column)} in (${among.map(literal).join(', ')})`;

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Buffer.isBuffer(value)) return value.toString('utf8');
  return JSON.stringify(value);
}
