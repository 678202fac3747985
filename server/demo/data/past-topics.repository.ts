import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What the month was about. */
@Injectable()
export class PastTopicsRepository {
  /** What the customers of these conversations said first. */
  async place(
    manager: EntityManager,
    topicId: string,
    conversationIds: readonly string[],
  ): Promise<void> {
    await manager.query(
      `insert into message_topic (message_id, topic_id, similarity, at)
       select m.id, $1, 0.5 + least(length(m.text), 200) / 500.0, m.sent_at
       from message m join holding_label h on h.message_id = m.id
       where m.conversation_id = any($2::uuid[]) and m.direction = 'inbound' and m.text <> ''
         and m.position = 1
       on conflict (message_id) do nothing`,
      [topicId, conversationIds],
    );
  }
}
