import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface MessageFacts {
  id: string;
  conversationId: string;
  direction: 'inbound' | 'outbound' | 'note';
}

@Injectable()
export class MessageRepository {
  async find(manager: EntityManager, id: string): Promise<MessageFacts | undefined> {
    const rows: MessageFacts[] = await manager.query(
      `select id, conversation_id as "conversationId", direction from message where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** By whom; null takes it back. */
  async excuse(manager: EntityManager, id: string, userId: string | null): Promise<void> {
    await manager.query(
      `update message set no_answer_needed_at = case when $2::uuid is null then null else now() end,
         no_answer_needed_by = $2 where id = $1`,
      [id, userId],
    );
  }
}
