import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/kernel/index.js';
import type { ConversationFacts, NewOutboundMessage } from '../contract.js';
import { Message } from './message.entity.js';

/** Rows of what the brand wrote in the desk. */
@Injectable()
export class OutboundMessageRepository {
  /** Answers the position that it got. */
  async insert(
    manager: EntityManager,
    facts: ConversationFacts,
    message: NewOutboundMessage,
    language: string | null,
  ): Promise<number> {
    const position = facts.position + 1;
    await manager.query(
      `insert into message (id, conversation_id, channel_id, kind, parent_external_id, direction, is_public,
         author_user_id, text, language, sent_at, position, reply_id, delivery_state, attachment_count, search)
       values ($1, $2, $3, $4, $5, 'outbound', $6, $7, $8, $9, greatest(now(), $10::timestamptz), $11, $12, 'queued',
         $13, to_tsvector(hark_config($9), $8))`,
      [
        message.messageId,
        facts.id,
        facts.channelId,
        facts.kind,
        message.parentExternalId,
        message.isPublic,
        message.authorUserId,
        message.text,
        language,
        facts.lastMessageAt,
        position,
        message.replyId,
        message.files.length,
      ],
    );
    await this.insertFiles(manager, message);
    await manager.query(`update conversation set position = $2, updated_at = now() where id = $1`, [
      facts.id,
      position,
    ]);
    return position;
  }

  async conversationOf(manager: EntityManager, replyId: string): Promise<string | undefined> {
    const rows: { id: string }[] = await manager.query(
      `select conversation_id as id from message where reply_id = $1`,
      [replyId],
    );
    return rows[0]?.id;
  }

  byReply(manager: EntityManager, replyId: string): Promise<Message | null> {
    return manager.findOneBy(Message, { replyId });
  }

  /** Other messages that the network knows by this id. */
  async otherWith(
    manager: EntityManager,
    { id, channelId, kind }: Message,
    externalId: string | undefined,
  ): Promise<Message[]> {
    if (externalId === undefined) return [];
    const found = await manager.findBy(Message, { channelId, kind, externalId });
    return found.filter((other) => other.id !== id);
  }

  /** What the brand had said to the same item before, and customers could see. */
  async earlierTo(manager: EntityManager, message: Message): Promise<Message[]> {
    return manager
      .createQueryBuilder(Message, 'm')
      .where('m.conversation_id = :conversationId', message)
      .andWhere(`m.direction = 'outbound' and m.is_public = :isPublic`, message)
      .andWhere('m.parent_external_id = :parentExternalId and m.position < :position', message)
      .andWhere(`(m.delivery_state is null or m.delivery_state in ('sent', 'delivered', 'read'))`)
      .orderBy('m.position')
      .getMany();
  }

  /** Time of the newest customer message that stood there when this one was written. */
  async lastSeen(manager: EntityManager, message: Message): Promise<Date | null> {
    const [row]: [{ at: Date | null }] = await manager.query(
      `select max(sent_at) as at from message
       where conversation_id = $1 and direction = 'inbound' and position < $2`,
      [message.conversationId, message.position],
    );
    return row.at;
  }

  async update(
    manager: EntityManager,
    id: string,
    change: Partial<
      Pick<
        Message,
        'deliveryState' | 'externalId' | 'permalink' | 'sentAt' | 'networkAt' | 'editedAt'
      >
    >,
  ): Promise<void> {
    await manager.update(Message, { id }, change);
  }

  async rewrite(
    manager: EntityManager,
    id: string,
    text: string,
    language: string | null,
  ): Promise<void> {
    await manager.query(
      `update message set text = $2, language = $3, search = to_tsvector(hark_config($3), $2)
       where id = $1`,
      [id, text, language],
    );
  }

  /** With its attachments; their files stay. */
  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.delete(Message, { id });
  }

  /** History and files of one message go over to another. */
  async inherit(
    manager: EntityManager,
    { from, to }: { from: Message; to: Message },
    replaced: { text: string; at: Date } | undefined,
  ): Promise<void> {
    await manager.query(`update message_revision set message_id = $2 where message_id = $1`, [
      from.id,
      to.id,
    ]);
    if (replaced)
      await manager.query(
        `insert into message_revision (id, message_id, text, replaced_at) values ($1, $2, $3, $4)`,
        [newId(), to.id, replaced.text, replaced.at],
      );
    if (to.attachmentCount > 0 || from.attachmentCount === 0) return;
    await manager.query(`update attachment set message_id = $2 where message_id = $1`, [
      from.id,
      to.id,
    ]);
    await manager.update(Message, { id: to.id }, { attachmentCount: from.attachmentCount });
  }

  private async insertFiles(manager: EntityManager, message: NewOutboundMessage): Promise<void> {
    if (message.files.length === 0) return;
    await manager.query(
      `insert into attachment (id, message_id, position, type, name, mime, bytes, file_id, state)
       select id, $1, position,
         case split_part(mime, '/', 1) when 'image' then 'image' when 'video' then 'video'
           when 'audio' then 'audio' else 'file' end,
         name, mime, bytes, "fileId", 'stored'
       from jsonb_to_recordset($2::jsonb)
         as f(id uuid, position smallint, name text, mime text, bytes int, "fileId" uuid)`,
      [
        message.messageId,
        JSON.stringify(message.files.map((file, position) => ({ ...file, id: newId(), position }))),
      ],
    );
  }
}
