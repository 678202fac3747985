import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

/** Which canned replies the desk may send by itself. */
@Injectable()
export class PermitRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async all(manager: EntityManager = this.db.manager): Promise<Set<string>> {
    const rows: { id: string }[] = await manager.query(
      `select canned_reply_id as id from automatic_answer_permit`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** True when that changed something. */
  async give(manager: EntityManager, cannedReplyId: string, userId: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into automatic_answer_permit (canned_reply_id, by_user_id) values ($1, $2)
       on conflict do nothing returning 1`,
      [cannedReplyId, userId],
    );
    return rows.length > 0;
  }

  async take(manager: EntityManager, cannedReplyId: string): Promise<boolean> {
    const [, removed]: [unknown, number] = await manager.query(
      `delete from automatic_answer_permit where canned_reply_id = $1`,
      [cannedReplyId],
    );
    return removed > 0;
  }
}
