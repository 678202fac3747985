import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Reading } from '../contract.js';

/** What people said of messages instead of the desk. */
@Injectable()
export class CorrectionRepository {
  /** The conversation of a customer's message; undefined when there is no such message. */
  async conversationOf(manager: EntityManager, messageId: string): Promise<string | undefined> {
    const rows: { id: string }[] = await manager.query(
      `select conversation_id as id from message where id = $1 and direction = 'inbound'`,
      [messageId],
    );
    return rows[0]?.id;
  }

  async put(
    manager: EntityManager,
    messageId: string,
    reading: Reading,
    userId: string,
  ): Promise<void> {
    await manager.query(
      `insert into label_correction (message_id, language, sentiment, intents, by_user_id)
       values ($1, $2, $3, $4, $5)
       on conflict (message_id) do update
         set language = $2, sentiment = $3, intents = $4, by_user_id = $5, at = now()`,
      [messageId, reading.language, reading.sentiment, reading.intents, userId],
    );
  }

  async remove(manager: EntityManager, messageId: string): Promise<boolean> {
    const [, removed]: [unknown, number] = await manager.query(
      `delete from label_correction where message_id = $1`,
      [messageId],
    );
    return removed > 0;
  }
}
