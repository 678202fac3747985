import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { ApprovalRule, ApprovalRuleContent } from '../domain/approval-rule.js';

const COLUMNS = `id, name, authors, condition, risks, is_enabled as "isEnabled", version`;

@Injectable()
export class ApprovalRuleRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** By name. */
  all(): Promise<ApprovalRule[]> {
    return this.db.query(`select ${COLUMNS} from approval_rule order by lower(name), id`);
  }

  async one(id: string): Promise<ApprovalRule | undefined> {
    const rows: ApprovalRule[] = await this.db.query(
      `select ${COLUMNS} from approval_rule where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Changes whenever any of them does. */
  async stamp(): Promise<string> {
    const [row]: { stamp: string | null }[] = await this.db.query(
      `select count(*) || ':' || max(changed_at) || ':' || sum(version) as stamp from approval_rule`,
    );
    return row?.stamp ?? '';
  }

  /** Locked for the transaction. */
  async lock(manager: EntityManager, id: string): Promise<ApprovalRule | undefined> {
    const rows: ApprovalRule[] = await manager.query(
      `select ${COLUMNS} from approval_rule where id = $1 for update`,
      [id],
    );
    return rows[0];
  }

  async add(manager: EntityManager, id: string, content: ApprovalRuleContent): Promise<void> {
    await manager.query(
      `insert into approval_rule (id, name, authors, condition, risks, is_enabled, changed_at)
       values ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
      [id, ...valuesOf(content)],
    );
  }

  async change(manager: EntityManager, id: string, content: ApprovalRuleContent): Promise<void> {
    await manager.query(
      `update approval_rule set name = $2, authors = $3, condition = $4, risks = $5,
         is_enabled = $6, version = version + 1, changed_at = clock_timestamp() where id = $1`,
      [id, ...valuesOf(content)],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from approval_rule where id = $1`, [id]);
  }
}

const valuesOf = ({ name, authors, condition, risks, isEnabled }: ApprovalRuleContent) => [
  name,
  JSON.stringify(authors),
  JSON.stringify(condition),
  [...risks],
  isEnabled,
];
