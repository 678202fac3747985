import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What a conversation knows of itself, as it stands in the rows. */
export interface ConversationWords {
  language: string | null;
  network: string;
  customerName: string | null;
  channelName: string;
  brandName: string | null;
  subject: string | null;
  publicationTitle: string | null;
  /** The newest message of a customer that still stands. */
  questionMessageId: string | null;
}

export interface AgentWords {
  name: string;
  language: string;
  timeZone: string;
}

@Injectable()
export class VariableValuesReader {
  /** Undefined when there is no such conversation. */
  async ofConversation(
    manager: EntityManager,
    conversationId: string,
  ): Promise<ConversationWords | undefined> {
    const rows: ConversationWords[] = await manager.query(
      `select coalesce(c.language, cu.language) as language, c.network,
         coalesce(cu.name, i.name) as "customerName", ch.name as "channelName",
         coalesce(b.name, (select min(name) from brand having count(*) = 1)) as "brandName",
         c.subject, p.title as "publicationTitle",
         (select m.id from message m where m.conversation_id = c.id and m.direction = 'inbound'
            and m.removed_at is null order by m.sent_at desc, m.id desc limit 1) as "questionMessageId"
       from conversation c join channel ch on ch.id = c.channel_id
       left join brand b on b.id = ch.brand_id
       left join publication p on p.id = c.publication_id
       left join identity i on i.id = c.identity_id
       left join customer cu on cu.id = i.customer_id
       where c.id = $1`,
      [conversationId],
    );
    return rows[0];
  }

  async ofAgent(manager: EntityManager, userId: string): Promise<AgentWords | undefined> {
    const rows: AgentWords[] = await manager.query(
      `select name, language, time_zone as "timeZone" from user_account where id = $1`,
      [userId],
    );
    return rows[0];
  }
}
