import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface QuoteRow {
  messageId: string;
  conversationId: string;
  channelId: string;
  text: string;
  network: string;
  sentAt: Date;
  author: string | null;
  handle: string | null;
  customer: string | null;
}

/** Words of customers where they stand; a message that was removed meanwhile is quoted no more. */
@Injectable()
export class QuoteReader {
  async of(
    manager: EntityManager,
    messageIds: readonly string[],
  ): Promise<ReadonlyMap<string, QuoteRow>> {
    const rows: QuoteRow[] = await manager.query(
      `select m.id as "messageId", m.conversation_id as "conversationId",
         m.channel_id as "channelId", m.text, c.network, m.sent_at as "sentAt", i.name as author,
         i.handle, cu.name as customer
       from message m join conversation c on c.id = m.conversation_id
       left join identity i on i.id = m.author_identity_id
       left join customer cu on cu.id = i.customer_id
       where m.id = any($1::uuid[]) and m.removed_at is null`,
      [messageIds],
    );
    return new Map(rows.map((row) => [row.messageId, row]));
  }
}
