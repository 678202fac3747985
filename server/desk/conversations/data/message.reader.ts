import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ItemKind } from '../../../channels/contract.js';
import { queryPrepared, type TimeMark } from '../../../platform/database/index.js';
import type { Named } from './conversation-row.js';

export interface MessageRow {
  id: string;
  conversationId: string;
  channelId: string;
  channelName: string;
  network: string;
  kind: ItemKind | 'note';
  direction: 'inbound' | 'outbound' | 'note';
  isPublic: boolean;
  identityId: string | null;
  customerId: string | null;
  identityName: string | null;
  avatarFileId: string | null;
  user: Named | null;
  /** Of a note by somebody without an account. */
  noteAuthor: string | null;
  text: string;
  language: string | null;
  rating: number | null;
  sentAt: Date;
  receivedAt: Date;
  position: number;
  parentMessageId: string | null;
  externalId: string | null;
  parentExternalId: string | null;
  permalink: string | null;
  editedAt: Date | null;
  removedAt: Date | null;
  removedBy: string | null;
  hiddenAt: Date | null;
  noAnswerNeededAt: Date | null;
  noAnswerNeededBy: Named | null;
  replyId: string | null;
  attachmentCount: number;
  /** Exactly as Postgres orders it. */
  sortKey: string;
}

const MESSAGE = `select m.id, m.conversation_id as "conversationId", m.channel_id as "channelId",
    ch.name as "channelName", ch.network, m.kind, m.direction, m.is_public as "isPublic",
    i.id as "identityId", cu.id as "customerId", coalesce(i.name, i.handle, cu.name) as "identityName",
    i.avatar_file_id as "avatarFileId",
    case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as user,
    m.note_author as "noteAuthor", m.text, m.language, m.rating, m.sent_at as "sentAt", m.received_at as "receivedAt", m.position,
    parent.id as "parentMessageId", m.external_id as "externalId",
    m.parent_external_id as "parentExternalId", m.permalink, m.edited_at as "editedAt",
    m.removed_at as "removedAt", m.removed_by as "removedBy", m.hidden_at as "hiddenAt",
    m.no_answer_needed_at as "noAnswerNeededAt",
    case when e.id is not null then json_build_object('id', e.id, 'name', e.name) end as "noAnswerNeededBy",
    m.reply_id as "replyId", m.attachment_count as "attachmentCount", m.sent_at::text as "sortKey"
  from message m join channel ch on ch.id = m.channel_id
  left join identity i on i.id = m.author_identity_id
  left join customer cu on cu.id = i.customer_id
  left join user_account u on u.id = m.author_user_id
  left join user_account e on e.id = m.no_answer_needed_by
  left join message parent on parent.channel_id = m.channel_id and parent.kind = m.kind
    and parent.external_id = m.parent_external_id`;

/** Messages with the names of who wrote them. */
@Injectable()
export class MessageReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Newest first; `before` leads to older ones. */
  async page(
    conversationId: string,
    { limit, before }: { limit: number; before?: TimeMark },
  ): Promise<MessageRow[]> {
    return queryPrepared(
      this.db,
      `${MESSAGE} where m.conversation_id = $1
         and ($2::timestamptz is null or (m.sent_at, m.id) < ($2, $3::uuid))
       order by m.sent_at desc, m.id desc limit $4`,
      [conversationId, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  /** What came in after an entry with this number, in order of time. */
  async since(conversationId: string, position: number, limit: number): Promise<MessageRow[]> {
    return this.db.query(
      `${MESSAGE} where m.conversation_id = $1 and m.position > $2
       order by m.sent_at, m.id limit $3`,
      [conversationId, position, limit],
    );
  }

  async byIds(ids: readonly string[]): Promise<MessageRow[]> {
    return this.db.query(`${MESSAGE} where m.id = any($1::uuid[]) order by m.sent_at, m.id`, [ids]);
  }

  /** Everything said in these conversations, in order of time, no more than the limit. */
  async ofConversations(ids: readonly string[], limit: number): Promise<MessageRow[]> {
    return this.db.query(
      `${MESSAGE} where m.conversation_id = any($1::uuid[]) and m.direction <> 'note'
       order by m.sent_at, m.id limit $2`,
      [ids, limit],
    );
  }
}
