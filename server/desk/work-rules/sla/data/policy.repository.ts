import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { PolicyContent } from '../contract.js';

export interface PolicyRow extends PolicyContent {
  id: string;
  version: number;
}

const COLUMNS = `id, name, condition, calendar_id as "calendarId", targets, warnings,
  automatic_answer_stops as "automaticAnswerStops", enabled, version`;

const values = (content: PolicyContent): unknown[] => [
  content.name.trim(),
  JSON.stringify(content.condition),
  content.calendarId,
  JSON.stringify(content.targets),
  JSON.stringify(content.warnings),
  content.automaticAnswerStops,
  content.enabled,
];

@Injectable()
export class PolicyRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** In the order in which they are tried. */
  all(): Promise<PolicyRow[]> {
    return this.db.query(`select ${COLUMNS} from sla_policy order by place, id`);
  }

  async one(id: string): Promise<PolicyRow | undefined> {
    const rows: PolicyRow[] = await this.db.query(
      `select ${COLUMNS} from sla_policy where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** At the end of the list. */
  async add(manager: EntityManager, id: string, content: PolicyContent): Promise<void> {
    await manager.query(
      `insert into sla_policy (id, place, name, condition, calendar_id, targets, warnings,
         automatic_answer_stops, enabled)
       select $1, coalesce(max(place), 0) + 1, $2, $3, $4, $5, $6, $7, $8 from sla_policy`,
      [id, ...values(content)],
    );
  }

  /** False when there is none any more. */
  async change(manager: EntityManager, id: string, content: PolicyContent): Promise<boolean> {
    const [, changed]: [unknown, number] = await manager.query(
      `update sla_policy set name = $2, condition = $3, calendar_id = $4, targets = $5, warnings = $6,
         automatic_answer_stops = $7, enabled = $8, version = version + 1, updated_at = now()
       where id = $1`,
      [id, ...values(content)],
    );
    return changed > 0;
  }

  /** False when these are not all that there are. */
  async setOrder(manager: EntityManager, ids: readonly string[]): Promise<boolean> {
    const [row]: { same: boolean }[] = await manager.query(
      `select coalesce(array_agg(id order by id), '{}') = (select coalesce(array_agg(i order by i), '{}')
         from unnest($1::uuid[]) i) as same from sla_policy`,
      [ids],
    );
    if (!row?.same) return false;
    await manager.query(
      `update sla_policy p set place = named.place
       from unnest($1::uuid[]) with ordinality named(id, place) where p.id = named.id`,
      [ids],
    );
    return true;
  }

  async remove(manager: EntityManager, id: string): Promise<boolean> {
    const [, removed]: [unknown, number] = await manager.query(
      `delete from sla_policy where id = $1`,
      [id],
    );
    return removed > 0;
  }

  async calendarNamed(manager: EntityManager, name: string): Promise<string | null> {
    const rows: { id: string }[] = await manager.query(`select id from calendar where name = $1`, [
      name,
    ]);
    return rows[0]?.id ?? null;
  }

  /** How many clocks run under each. */
  async running(): Promise<ReadonlyMap<string, number>> {
    const rows: { id: string; n: number }[] = await this.db.query(
      `select policy_id as id, count(*)::int as n from clock where is_running group by 1`,
    );
    return new Map(rows.map(({ id, n }) => [id, n]));
  }

  /** Those that count in a calendar. */
  usingCalendar(
    manager: EntityManager,
    calendarId: string,
  ): Promise<{ id: string; name: string }[]> {
    return manager.query(`select id, name from sla_policy where calendar_id = $1 order by place`, [
      calendarId,
    ]);
  }
}
