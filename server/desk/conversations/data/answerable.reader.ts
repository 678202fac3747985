import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

export interface Answerable {
  /** When the customer wrote it. */
  at: Date;
  /** What the brand said to it that stands or is on its way; replies made elsewhere by message id. */
  earlier: { replyId: string; mode: 'public' | 'private' }[];
}

/** What a reply would answer. */
@Injectable()
export class AnswerableReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The newest customer message that is still there; undefined when there is none. */
  async newest(conversationId: string): Promise<Answerable | undefined> {
    const rows: Answerable[] = await this.db.query(
      `select m.sent_at as at, coalesce((
         select json_agg(json_build_object('replyId', coalesce(o.reply_id, o.id),
                  'mode', case when o.is_public then 'public' else 'private' end) order by o.sent_at)
         from message o
         where o.conversation_id = m.conversation_id and o.direction = 'outbound' and o.removed_at is null
           and o.parent_external_id = m.external_id
           and coalesce(o.delivery_state, 'sent') not in ('failed', 'cancelled')), '[]') as earlier
       from message m
       where m.conversation_id = $1 and m.direction = 'inbound' and m.removed_at is null
       order by m.sent_at desc, m.id desc limit 1`,
      [conversationId],
    );
    return rows[0];
  }
}
