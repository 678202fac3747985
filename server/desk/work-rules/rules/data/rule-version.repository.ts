import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { RuleAct } from '../domain/rule-acts.js';
import type { RuleContent } from '../domain/rule.js';

export interface RuleVersion {
  version: number;
  act: RuleAct;
  content: RuleContent;
  changedById: string | null;
  changedByName: string | null;
  at: Date;
}

const SELECT = `select v.version, v.act, v.content, v.changed_by as "changedById",
  u.name as "changedByName", v.at from rule_version v left join user_account u on u.id = v.changed_by`;

/** What rules were at any time. */
@Injectable()
export class RuleVersionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async add(
    manager: EntityManager,
    row: {
      ruleId: string;
      version: number;
      act: RuleAct;
      content: RuleContent;
      changedBy: string | null;
    },
  ): Promise<void> {
    await manager.query(
      `insert into rule_version (rule_id, version, act, content, changed_by) values ($1, $2, $3, $4, $5)`,
      [row.ruleId, row.version, row.act, JSON.stringify(row.content), row.changedBy],
    );
  }

  /** Newest first; at most two hundred. */
  of(ruleId: string): Promise<RuleVersion[]> {
    return this.db.query(`${SELECT} where v.rule_id = $1 order by v.version desc limit 200`, [
      ruleId,
    ]);
  }

  async one(ruleId: string, version: number): Promise<RuleVersion | undefined> {
    const rows: RuleVersion[] = await this.db.query(
      `${SELECT} where v.rule_id = $1 and v.version = $2`,
      [ruleId, version],
    );
    return rows[0];
  }
}
