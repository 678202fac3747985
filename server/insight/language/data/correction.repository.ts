import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Reading } from '../contract.js';
import type { Correction } from '../domain/taught/learn-taught.js';

/** What people said of messages instead of the desk. */
@Injectable()
export class CorrectionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Changes whenever a correction is made, changed or taken back. */
  async state(): Promise<{ count: number; state: string }> {
    const [row]: { count: number; latest: string | null }[] = await this.db.query(
      `select count(*)::int as count, max(at)::text as latest from label_correction`,
    );
    return { count: row!.count, state: `${row!.count} ${row!.latest ?? ''}` };
  }

  /** The newest so many, the oldest of them first, with what was corrected. */
  async newest(limit: number): Promise<Correction[]> {
    return this.db.query(
      `select text, rating, language, sentiment, intents from (
         select m.text, m.rating, coalesce(c.language, l.language) as language, c.sentiment,
           c.intents, c.at, c.message_id
         from label_correction c join message m on m.id = c.message_id
         left join message_label l on l.message_id = c.message_id
         where m.removed_at is null and m.text <> ''
         order by c.at desc, c.message_id limit $1) newest
       order by at, message_id`,
      [limit],
    );
  }

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
