import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Guideline, GuidelineContent } from '../domain/guideline.js';

const COLUMNS = `id, name, condition, texts, phrases, is_enabled as "isEnabled", version`;

/** Guidelines in their order. */
@Injectable()
export class GuidelineRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(): Promise<Guideline[]> {
    return this.db.query(`select ${COLUMNS} from guideline order by position, id`);
  }

  async one(id: string): Promise<Guideline | undefined> {
    const rows: Guideline[] = await this.db.query(
      `select ${COLUMNS} from guideline where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Changes whenever any of them does, so that what was compiled is known to be old. */
  async stamp(): Promise<string> {
    const [row]: { stamp: string | null }[] = await this.db.query(
      `select count(*) || ':' || max(changed_at) || ':' || sum(version) as stamp from guideline`,
    );
    return row?.stamp ?? '';
  }

  /** Locked for the transaction. */
  async lock(manager: EntityManager, id: string): Promise<Guideline | undefined> {
    const rows: Guideline[] = await manager.query(
      `select ${COLUMNS} from guideline where id = $1 for update`,
      [id],
    );
    return rows[0];
  }

  /** At the end of the list. */
  async add(manager: EntityManager, id: string, content: GuidelineContent): Promise<void> {
    await manager.query(
      `insert into guideline (id, name, condition, texts, phrases, is_enabled, position, changed_at)
       select $1, $2, $3, $4, $5, $6, coalesce(max(position), 0) + 1, clock_timestamp() from guideline`,
      [id, ...valuesOf(content)],
    );
  }

  async change(manager: EntityManager, id: string, content: GuidelineContent): Promise<void> {
    await manager.query(
      `update guideline set name = $2, condition = $3, texts = $4, phrases = $5, is_enabled = $6,
         version = version + 1, changed_at = clock_timestamp() where id = $1`,
      [id, ...valuesOf(content)],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from guideline where id = $1`, [id]);
  }

  /** False when these are not exactly the guidelines there are. */
  async setOrder(manager: EntityManager, ids: readonly string[]): Promise<boolean> {
    const rows: { id: string }[] = await manager.query(
      `select id from guideline order by id for no key update`,
    );
    const wanted = new Set(ids);
    if (wanted.size !== ids.length || ids.length !== rows.length) return false;
    if (!rows.every(({ id }) => wanted.has(id))) return false;
    await manager.query(
      `update guideline set position = wanted.position, changed_at = clock_timestamp()
       from unnest($1::uuid[]) with ordinality wanted(id, position) where guideline.id = wanted.id`,
      [ids],
    );
    return true;
  }
}

const valuesOf = ({ name, condition, texts, phrases, isEnabled }: GuidelineContent): unknown[] => [
  name,
  JSON.stringify(condition),
  JSON.stringify(texts),
  JSON.stringify(phrases),
  isEnabled,
];
