import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface AskedMessage {
  id: string;
  text: string;
  sentAt: Date;
}

/** What a customer asks now. */
@Injectable()
export class QuestionReader {
  /** Their messages after our last answer, newest first; without any their newest message alone. */
  async open(manager: EntityManager, conversationId: string): Promise<AskedMessage[]> {
    const rows: (AskedMessage & { isOpen: boolean })[] = await manager.query(
      `select m.id, m.text, m.sent_at as "sentAt", m.position > coalesce((
           select max(a.position) from message a
           where a.conversation_id = $1 and a.direction = 'outbound'), 0) as "isOpen"
       from message m
       where m.conversation_id = $1 and m.direction = 'inbound' and m.removed_at is null
       order by m.position desc limit 3`,
      [conversationId],
    );
    const open = rows.filter(({ isOpen }) => isOpen);
    return open.length > 0 ? open : rows.slice(0, 1);
  }
}
