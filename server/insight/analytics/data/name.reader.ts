import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Dimension } from '../domain/facts.js';

const TABLES: Readonly<Partial<Record<Dimension, string>>> = {
  channel: 'channel',
  team: 'team',
  agent: 'user_account',
  topic: 'topic',
};

/** What the values of a dimension are called. */
@Injectable()
export class NameReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** By key; values that are words of the desk themselves have none. */
  async of(dimension: Dimension, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const table = TABLES[dimension];
    if (table === undefined) return new Map();
    const rows: { id: string; name: string }[] = await this.db.query(
      `select id::text as id, name from ${table} where id::text = any($1::text[])`,
      [keys],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
