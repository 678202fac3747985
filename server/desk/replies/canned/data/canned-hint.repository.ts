import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

export interface CannedHint {
  conversationId: string;
  cannedReplyId: string;
  messageId: string | null;
  ruleId: string;
  at: Date;
}

/** What rules propose. */
@Injectable()
export class CannedHintRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The newest word of any rule counts. */
  async put(manager: EntityManager, hint: CannedHint): Promise<void> {
    await manager.query(
      `insert into canned_reply_hint (conversation_id, canned_reply_id, message_id, rule_id, at)
       values ($1, $2, $3, $4, $5)
       on conflict (conversation_id, canned_reply_id)
         do update set message_id = excluded.message_id, rule_id = excluded.rule_id, at = excluded.at`,
      [hint.conversationId, hint.cannedReplyId, hint.messageId, hint.ruleId, hint.at],
    );
  }

  /** While the conversation waits for an answer and nothing newer came than what they are about. */
  async standing(conversationId: string): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select h.canned_reply_id as id from canned_reply_hint h
       join conversation c on c.id = h.conversation_id
       join canned_reply r on r.id = h.canned_reply_id and r.state = 'approved'
       where h.conversation_id = $1 and c.unanswered_since is not null
         and (h.message_id is null or h.message_id = (select m.id from message m
           where m.conversation_id = c.id and m.direction = 'inbound' and m.removed_at is null
           order by m.sent_at desc, m.id desc limit 1))
       order by h.at desc`,
      [conversationId],
    );
    return rows.map(({ id }) => id);
  }
}
