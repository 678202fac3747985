import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The customer's item that a reply answers, in the network's own ids. */
export interface AnswerableItem {
  messageId: string;
  externalId: string;
  at: Date;
  /** Its author on the network. */
  authorExternalId: string | null;
}

/** What stands in a conversation for a reply to build on. */
@Injectable()
export class ReplyGround {
  /** The named message, else the newest of a customer; undefined when there is none to answer. */
  async item(
    manager: EntityManager,
    conversationId: string,
    messageId?: string,
  ): Promise<AnswerableItem | undefined> {
    const rows: AnswerableItem[] = await manager.query(
      `select m.id as "messageId", m.external_id as "externalId", m.sent_at as at,
         i.external_id as "authorExternalId"
       from message m left join identity i on i.id = m.author_identity_id
       where m.conversation_id = $1 and m.direction = 'inbound' and m.removed_at is null
         and m.external_id is not null and ($2::uuid is null or m.id = $2)
       order by m.sent_at desc, m.id desc limit 1`,
      [conversationId, messageId ?? null],
    );
    return rows[0];
  }

  async publicationExternalId(manager: EntityManager, id: string): Promise<string | undefined> {
    const rows: { externalId: string }[] = await manager.query(
      `select external_id as "externalId" from publication where id = $1`,
      [id],
    );
    return rows[0]?.externalId;
  }

  /** Ids of what customers and colleagues of this person wrote after a position, oldest first. */
  async newerThan(
    manager: EntityManager,
    conversationId: string,
    position: number,
    userId: string,
  ): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from message
       where conversation_id = $1 and position > $2
         and (direction = 'inbound' or author_user_id is distinct from $3)
       order by position limit 50`,
      [conversationId, position, userId],
    );
    return rows.map(({ id }) => id);
  }

  /** Channels in whose conversations a file appears. */
  async channelsOfFile(manager: EntityManager, fileId: string): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select distinct m.channel_id as id from attachment a join message m on m.id = a.message_id
       where a.file_id = $1`,
      [fileId],
    );
    return rows.map(({ id }) => id);
  }
}
