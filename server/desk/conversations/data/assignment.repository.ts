import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Who has a conversation, with who gave it and when. */
@Injectable()
export class AssignmentRepository {
  async assign(
    manager: EntityManager,
    row: {
      id: string;
      conversationId: string;
      userId: string | null;
      teamId: string | null;
      actorId: string | null;
    },
  ): Promise<void> {
    await manager.query(
      `update assignment set ended_at = now() where conversation_id = $1 and ended_at is null`,
      [row.conversationId],
    );
    if (row.userId || row.teamId)
      await manager.query(
        `insert into assignment (id, conversation_id, user_id, team_id, assigned_by) values ($1, $2, $3, $4, $5)`,
        [row.id, row.conversationId, row.userId, row.teamId, row.actorId],
      );
    await manager.query(
      `update conversation set assignee_id = $2, team_id = $3, updated_at = now() where id = $1`,
      [row.conversationId, row.userId, row.teamId],
    );
  }

  async userReaches(manager: EntityManager, userId: string, channelId: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 from user_account u where u.id = $1 and u.disabled_at is null and (u.role = 'administrator'
         or u.role in ('agent', 'supervisor', 'api') and exists (select 1 from team_member m
              join team_channel c on c.team_id = m.team_id where m.user_id = u.id and c.channel_id = $2))`,
      [userId, channelId],
    );
    return rows.length > 0;
  }

  async teamReaches(manager: EntityManager, teamId: string, channelId: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 from team_channel where team_id = $1 and channel_id = $2`,
      [teamId, channelId],
    );
    return rows.length > 0;
  }
}
