import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface AnswerGroundRow {
  text: string;
  isNewest: boolean;
  lastAnswer: 'none' | 'person' | 'automatic';
}

/** What stands around a message of a customer. By position: some networks tell times in whole seconds. */
@Injectable()
export class AnswerGroundReader {
  /** Undefined when it is gone. */
  async of(
    manager: EntityManager,
    conversationId: string,
    messageId: string,
  ): Promise<AnswerGroundRow | undefined> {
    const rows: AnswerGroundRow[] = await manager.query(
      `select m.text,
         m.removed_at is null and not exists (
           select from message later where later.conversation_id = m.conversation_id
             and later.direction in ('inbound', 'outbound') and later.removed_at is null
             and later.position > m.position)
           and m.sent_at > now() - interval '1 day' as "isNewest",
         coalesce((
           select case when exists (select from automatic_answer a where a.reply_id = said.reply_id)
             then 'automatic' when said.sent_at > m.sent_at - interval '1 day' then 'person'
             else 'none' end
           from message said where said.conversation_id = m.conversation_id
             and said.direction = 'outbound' order by said.position desc limit 1), 'none') as "lastAnswer"
       from message m where m.id = $2 and m.conversation_id = $1 and m.direction = 'inbound'`,
      [conversationId, messageId],
    );
    return rows[0];
  }
}
