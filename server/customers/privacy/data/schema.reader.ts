import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Pointer } from '../domain/child-first.js';

export interface ColumnType {
  name: string;
  /** As Postgres writes it, for a cast. */
  type: string;
}

/** What the database says about its own tables. */
@Injectable()
export class SchemaReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  pointers(): Promise<Pointer[]> {
    return this.db.query(
      `select distinct r.relname as "from", f.relname as "to" from pg_constraint c
       join pg_class r on r.oid = c.conrelid join pg_class f on f.oid = c.confrelid
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
    );
  }

  /** Columns of the primary key, in its order. */
  key(table: string): Promise<ColumnType[]> {
    return this.db.query(
      `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
       from pg_index i cross join unnest(i.indkey) with ordinality as k(attnum, place)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
       where i.indisprimary and i.indrelid = $1::regclass order by k.place`,
      [table],
    );
  }

  async types(table: string): Promise<Map<string, string>> {
    const rows: ColumnType[] = await this.db.query(
      `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [table],
    );
    return new Map(rows.map(({ name, type }) => [name, type]));
  }
}
