import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Calendar } from './calendar.entity.js';

export type CalendarRow = Pick<Calendar, 'id' | 'name' | 'rules' | 'isDefault' | 'version'>;
export type CalendarMark = Pick<Calendar, 'id' | 'version'>;

const COLUMNS = `id, name, rules, is_default as "isDefault", version`;

@Injectable()
export class CalendarRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(): Promise<CalendarRow[]> {
    return this.db.query(`select ${COLUMNS} from calendar order by not is_default, name, id`);
  }

  async byId(
    id: string,
    manager: EntityManager = this.db.manager,
  ): Promise<CalendarRow | undefined> {
    return (await this.byIds([id], manager))[0];
  }

  byIds(ids: readonly string[], manager: EntityManager = this.db.manager): Promise<CalendarRow[]> {
    return manager.query(`select ${COLUMNS} from calendar where id = any($1::uuid[])`, [ids]);
  }

  /** Held until the end of the transaction: who changes it next waits. */
  async lock(manager: EntityManager, id: string): Promise<CalendarRow | undefined> {
    const rows: CalendarRow[] = await manager.query(
      `select ${COLUMNS} from calendar where id = $1 for update`,
      [id],
    );
    return rows[0];
  }

  /** Which versions there are now, of these or of all. */
  marks(ids: readonly string[] | null): Promise<CalendarMark[]> {
    return this.db.query(
      `select id, version from calendar where $1::uuid[] is null or id = any($1::uuid[])`,
      [ids],
    );
  }

  async defaultId(manager: EntityManager = this.db.manager): Promise<string> {
    const rows: { id: string }[] = await manager.query(`select id from calendar where is_default`);
    return rows[0]!.id;
  }

  async add(
    manager: EntityManager,
    { id, name, rules }: Pick<CalendarRow, 'id' | 'name' | 'rules'>,
  ): Promise<void> {
    await manager.query(`insert into calendar (id, name, rules) values ($1, $2, $3)`, [
      id,
      name,
      JSON.stringify(rules),
    ]);
  }

  async change(
    manager: EntityManager,
    { id, name, rules }: Pick<CalendarRow, 'id' | 'name' | 'rules'>,
  ): Promise<void> {
    await manager.query(
      `update calendar set name = $2, rules = $3, version = version + 1, updated_at = now()
       where id = $1`,
      [id, name, JSON.stringify(rules)],
    );
  }

  /** Makes it the default in place of the one before. */
  async makeDefault(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`update calendar set is_default = false where is_default and id <> $1`, [
      id,
    ]);
    await manager.query(`update calendar set is_default = true where id = $1`, [id]);
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from calendar where id = $1`, [id]);
  }
}
