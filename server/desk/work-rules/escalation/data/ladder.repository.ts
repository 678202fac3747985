import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Ladder } from './ladder.entity.js';

export type LadderRow = Pick<Ladder, 'id' | 'name' | 'description' | 'calendarId' | 'rungs'>;

const COLUMNS = `id, name, description, calendar_id as "calendarId", rungs`;

@Injectable()
export class LadderRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(): Promise<LadderRow[]> {
    return this.db.query(`select ${COLUMNS} from ladder order by name, id`);
  }

  async byId(id: string, manager: EntityManager = this.db.manager): Promise<LadderRow | undefined> {
    const rows: LadderRow[] = await manager.query(`select ${COLUMNS} from ladder where id = $1`, [
      id,
    ]);
    return rows[0];
  }

  /** How many conversations climb each ladder now. */
  async climbing(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows: { id: string; n: number }[] = await this.db.query(
      `select ladder_id as id, count(*)::int as n from escalation
       where ladder_id = any($1::uuid[]) and state in ('raised', 'acknowledged', 'taken-over')
       group by ladder_id`,
      [ids],
    );
    return new Map(rows.map(({ id, n }) => [id, n]));
  }

  usingCalendar(
    manager: EntityManager,
    calendarId: string,
  ): Promise<{ id: string; name: string }[]> {
    return manager.query(`select id, name from ladder where calendar_id = $1 order by name`, [
      calendarId,
    ]);
  }

  /** Names of the ladders with a rung that asks this department. */
  async namesAsking(manager: EntityManager, departmentId: string): Promise<string[]> {
    const rows: { name: string }[] = await manager.query(
      `select name from ladder where rungs @> jsonb_build_array(
         jsonb_build_object('kind', 'department', 'id', $1::text)) order by name`,
      [departmentId],
    );
    return rows.map(({ name }) => name);
  }

  async save(manager: EntityManager, ladder: LadderRow): Promise<void> {
    await manager.query(
      `insert into ladder (id, name, description, calendar_id, rungs) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set name = excluded.name, description = excluded.description,
         calendar_id = excluded.calendar_id, rungs = excluded.rungs, updated_at = now()`,
      [ladder.id, ladder.name, ladder.description, ladder.calendarId, JSON.stringify(ladder.rungs)],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from ladder where id = $1`, [id]);
  }
}
