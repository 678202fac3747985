import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

export interface StreamContent {
  name: string;
  /** Whose share of voice the mentions are counted for. */
  brand: string;
  isOwn: boolean;
  query: string;
  /** Null: every language. */
  language: string | null;
  /** Every source when empty. */
  sourceIds: string[];
  isEnabled: boolean;
}

export interface Stream extends StreamContent {
  id: string;
  version: number;
}

const COLUMNS = `id, name, brand, is_own as "isOwn", query, language, source_ids as "sourceIds",
  is_enabled as "isEnabled", version`;

@Injectable()
export class StreamRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(manager: EntityManager = this.db.manager): Promise<Stream[]> {
    return manager.query(
      `select ${COLUMNS} from listening_stream order by is_own desc, lower(name), id`,
    );
  }

  async one(id: string, manager: EntityManager = this.db.manager): Promise<Stream | undefined> {
    const rows: Stream[] = await manager.query(
      `select ${COLUMNS} from listening_stream where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Locked for the transaction. */
  async lock(manager: EntityManager, id: string): Promise<Stream | undefined> {
    const rows: Stream[] = await manager.query(
      `select ${COLUMNS} from listening_stream where id = $1 for update`,
      [id],
    );
    return rows[0];
  }

  async add(manager: EntityManager, id: string, content: StreamContent): Promise<void> {
    await manager.query(
      `insert into listening_stream (id, name, brand, is_own, query, language, source_ids, is_enabled)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, ...valuesOf(content)],
    );
  }

  async change(manager: EntityManager, id: string, content: StreamContent): Promise<void> {
    await manager.query(
      `update listening_stream set name = $2, brand = $3, is_own = $4, query = $5, language = $6,
         source_ids = $7, is_enabled = $8, version = version + 1 where id = $1`,
      [id, ...valuesOf(content)],
    );
    await manager.query(
      `update mention_count set brand = $2 where stream_id = $1 and brand <> $2`,
      [id, content.brand],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from listening_stream where id = $1`, [id]);
  }

  /** Of these, the ones that are there. */
  async knownSources(ids: readonly string[]): Promise<number> {
    const [row]: { n: number }[] = await this.db.query(
      `select count(*)::int as n from listening_source where id = any($1::uuid[])`,
      [ids],
    );
    return row?.n ?? 0;
  }
}

const valuesOf = (content: StreamContent): unknown[] => [
  content.name,
  content.brand,
  content.isOwn,
  content.query,
  content.language,
  content.sourceIds,
  content.isEnabled,
];
