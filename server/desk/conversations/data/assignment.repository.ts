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
}
