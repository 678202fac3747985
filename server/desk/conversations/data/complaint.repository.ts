import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Which messages are complaints, by the labels that hold. */
@Injectable()
export class ComplaintRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The same message again ends in the same row, or in none. */
  async follow(messageId: string): Promise<void> {
    await this.db.query(
      `with held as (
         select m.id, m.conversation_id, m.author_identity_id, m.channel_id, m.sent_at
         from message m join holding_label h on h.message_id = m.id
         where m.id = $1 and 'complaint' = any(h.intents) and m.direction = 'inbound'
           and m.author_identity_id is not null and m.removed_at is null),
       gone as (
         delete from complaint where message_id = $1 and not exists (select from held))
       insert into complaint (message_id, conversation_id, identity_id, channel_id, at)
       select id, conversation_id, author_identity_id, channel_id, sent_at from held
       on conflict (message_id) do update set conversation_id = excluded.conversation_id,
         identity_id = excluded.identity_id`,
      [messageId],
    );
  }

  /** Messages that went to another conversation take their complaints along. */
  async move(conversationIds: readonly string[]): Promise<void> {
    await this.db.query(
      `update complaint x set conversation_id = m.conversation_id from message m
       where x.conversation_id = any($1::uuid[]) and m.id = x.message_id
         and m.conversation_id <> x.conversation_id`,
      [conversationIds],
    );
  }
}
