import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Reading } from '../../contract.js';

export interface FreshMessage {
  conversationId: string;
  text: string;
  names: string[];
}

/** Messages that a language model may be asked about, and what it said of them. */
@Injectable()
export class BetterLabelRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Of the last minutes, of an open channel, without stars, and nobody has corrected it. */
  async fresh(
    messageId: string,
    closedChannelIds: readonly string[],
  ): Promise<FreshMessage | undefined> {
    const rows: FreshMessage[] = await this.db.query(
      `select m.conversation_id as "conversationId", m.text,
         array_remove(array[i.name, i.handle, c.name], null) as names
       from message m left join identity i on i.id = m.author_identity_id
       left join customer c on c.id = i.customer_id
       where m.id = $1 and m.direction = 'inbound' and m.text <> '' and m.rating is null
         and m.removed_at is null and m.received_at > now() - interval '10 minutes'
         and not m.channel_id = any($2::uuid[])
         and not exists (select from label_correction l where l.message_id = m.id)`,
      [messageId, closedChannelIds],
    );
    return rows[0];
  }

  /** True when it says something else than the desk did. */
  async write(
    manager: EntityManager,
    messageId: string,
    { sentiment, intents }: Pick<Reading, 'sentiment' | 'intents'>,
  ): Promise<boolean> {
    const [, changed]: [unknown, number] = await manager.query(
      `update message_label set sentiment = $2, intents = $3
       where message_id = $1 and (sentiment is distinct from $2 or intents <> $3)`,
      [messageId, sentiment, intents],
    );
    return changed > 0;
  }
}
