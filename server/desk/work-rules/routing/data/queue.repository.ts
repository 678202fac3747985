import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Queue, QueueContent } from '../contract.js';

const COLUMNS = `id, name, condition, skills, needs_language as "needsLanguage",
  team_id as "teamId", strategy, steps, enabled, version`;

@Injectable()
export class QueueRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** In the order in which they are asked. */
  all(manager: EntityManager = this.db.manager): Promise<Queue[]> {
    return manager.query(`select ${COLUMNS} from routing_queue order by place, id`);
  }

  async byId(id: string, manager: EntityManager = this.db.manager): Promise<Queue | undefined> {
    const rows: Queue[] = await manager.query(
      `select ${COLUMNS} from routing_queue where id = $1`,
      [id],
    );
    return rows[0];
  }

  async isNameTaken(manager: EntityManager, name: string, butOf: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 from routing_queue where lower(name) = lower($1) and id <> $2`,
      [name, butOf],
    );
    return rows.length > 0;
  }

  /** At the end. */
  async add(manager: EntityManager, id: string, queue: QueueContent): Promise<void> {
    await manager.query(
      `insert into routing_queue
         (id, place, name, condition, skills, needs_language, team_id, strategy, steps, enabled)
       select $1, coalesce(max(place), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9 from routing_queue`,
      valuesOf(id, queue),
    );
  }

  async change(manager: EntityManager, id: string, queue: QueueContent): Promise<void> {
    await manager.query(
      `update routing_queue set name = $2, condition = $3, skills = $4, needs_language = $5,
         team_id = $6, strategy = $7, steps = $8, enabled = $9, version = version + 1 where id = $1`,
      valuesOf(id, queue),
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from routing_queue where id = $1`, [id]);
  }

  /** False when the ids are not those of all queues. */
  async setOrder(manager: EntityManager, ids: readonly string[]): Promise<boolean> {
    const rows: { id: string }[] = await manager.query(
      `select id from routing_queue order by id for update`,
    );
    const known = new Set(rows.map(({ id }) => id));
    if (known.size !== ids.length || new Set(ids).size !== ids.length) return false;
    if (!ids.every((id) => known.has(id))) return false;
    await manager.query(
      `update routing_queue q set place = o.place
       from unnest($1::uuid[]) with ordinality as o(id, place) where q.id = o.id`,
      [ids],
    );
    return true;
  }

  async teamExists(manager: EntityManager, ids: readonly string[]): Promise<boolean> {
    const rows: { n: number }[] = await manager.query(
      `select count(*)::int as n from team where id = any($1::uuid[])`,
      [ids],
    );
    return rows[0]!.n === new Set(ids).size;
  }
}

const valuesOf = (id: string, queue: QueueContent): unknown[] => [
  id,
  queue.name,
  JSON.stringify(queue.condition),
  queue.skills,
  queue.needsLanguage,
  queue.teamId,
  queue.strategy,
  JSON.stringify(queue.steps),
  queue.enabled,
];
