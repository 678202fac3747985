import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';

export interface DueAsking {
  conversationId: string;
  resolvedAt: Date;
  agentId: string | null;
}

/** About which conversations a customer may be asked soon. */
@Injectable()
export class SatisfactionDueRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** A later resolve of the same conversation begins the wait anew. */
  async put({ conversationId, resolvedAt, agentId }: DueAsking, dueAt: Date): Promise<void> {
    await this.db.query(
      `insert into satisfaction_due (conversation_id, resolved_at, agent_id, due_at)
       select id, $2, coalesce($3::uuid, assignee_id), $4 from conversation where id = $1
       on conflict (conversation_id) do update set resolved_at = excluded.resolved_at,
         agent_id = excluded.agent_id, due_at = excluded.due_at`,
      [conversationId, resolvedAt, agentId, dueAt],
    );
  }

  async forget(conversationId: string): Promise<void> {
    await this.db.query(`delete from satisfaction_due where conversation_id = $1`, [
      conversationId,
    ]);
  }

  async next(limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select conversation_id as id from satisfaction_due where due_at <= now()
       order by due_at limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Within the transaction that asks, with the conversation locked; undefined when somebody else did. */
  async take(manager: EntityManager, conversationId: string): Promise<DueAsking | undefined> {
    const [rows]: [DueAsking[], number] = await manager.query(
      `delete from satisfaction_due where conversation_id = $1 and due_at <= now()
       returning conversation_id as "conversationId", resolved_at as "resolvedAt",
         agent_id as "agentId"`,
      [conversationId],
    );
    return rows[0];
  }

  async dueSince(): Promise<Date | null> {
    const [row]: { since: Date | null }[] = await this.db.query(
      `select min(due_at) as since from satisfaction_due where due_at <= now()`,
    );
    return row?.since ?? null;
  }
}
