import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Segment } from '../../../crm/contract.js';
import type { Thresholds } from '../domain/segment-table.js';

export interface SegmentRuleRow {
  segment: Segment;
  isOn: boolean;
  thresholds: Thresholds;
  version: number;
  changedBy: string | null;
  changedAt: Date;
}

export interface SegmentRuleVersionRow extends Omit<SegmentRuleRow, 'changedBy'> {
  by: { id: string; name: string } | null;
}

const COLUMNS = `segment, is_on as "isOn", thresholds, version, changed_by as "changedBy",
  changed_at as "changedAt"`;

/** The rules as somebody set them; one that nobody touched has no row. */
@Injectable()
export class SegmentRuleRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(manager: EntityManager = this.db.manager): Promise<SegmentRuleRow[]> {
    return manager.query(`select ${COLUMNS} from segment_rule`);
  }

  /** Held until the end of the transaction. */
  async lock(manager: EntityManager, segment: Segment): Promise<SegmentRuleRow | undefined> {
    await manager.query(`select pg_advisory_xact_lock(hashtext('segment-rule'), hashtext($1))`, [
      segment,
    ]);
    const rows: SegmentRuleRow[] = await manager.query(
      `select ${COLUMNS} from segment_rule where segment = $1`,
      [segment],
    );
    return rows[0];
  }

  async put(manager: EntityManager, rule: SegmentRuleRow): Promise<void> {
    const { segment, isOn, thresholds, version, changedBy, changedAt } = rule;
    const values = [segment, isOn, JSON.stringify(thresholds), version, changedBy, changedAt];
    await manager.query(
      `insert into segment_rule (segment, is_on, thresholds, version, changed_by, changed_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (segment) do update set is_on = excluded.is_on, thresholds = excluded.thresholds,
         version = excluded.version, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
      values,
    );
    await manager.query(
      `insert into segment_rule_version (segment, is_on, thresholds, version, changed_by, changed_at)
       values ($1, $2, $3, $4, $5, $6)`,
      values,
    );
  }

  /** Newest first. */
  versions(segment: Segment): Promise<SegmentRuleVersionRow[]> {
    return this.db.query(
      `select v.segment, v.is_on as "isOn", v.thresholds, v.version, v.changed_at as "changedAt",
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as by
       from segment_rule_version v left join user_account u on u.id = v.changed_by
       where v.segment = $1 order by v.version desc limit 50`,
      [segment],
    );
  }
}
