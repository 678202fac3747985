import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

export interface TopicRow {
  id: string;
  name: string;
  language: string | null;
  terms: string[];
  isNamed: boolean;
  isKept: boolean;
  /** Messages of the last 30 days. */
  messages: number;
  /** Of those, complaints. */
  complaints: number;
  lastAt: Date | null;
}

export interface TopicMessageRow {
  id: string;
  conversationId: string;
  channelId: string;
  text: string;
  /** What its author is called here and there. */
  names: string[];
  network: string;
  sentAt: Date;
  similarity: number;
  isCorrected: boolean;
}

export interface MessageTopicRow {
  messageId: string;
  topicId: string;
  name: string;
  correctedBy: string | null;
}

const ROW = `select t.id, t.name, t.language, t.terms, t.is_named as "isNamed", t.is_kept as "isKept",
    coalesce(used.messages, 0)::int as messages, coalesce(used.complaints, 0)::int as complaints,
    used.last_at as "lastAt"
  from topic t left join (
    select mt.topic_id, count(*) as messages, max(m.sent_at) as last_at,
      count(*) filter (where 'complaint' = any(h.intents)) as complaints
    from message m join message_topic mt on mt.message_id = m.id
    left join holding_label h on h.message_id = m.id
    where m.sent_at >= now() - interval '30 days' group by mt.topic_id) used on used.topic_id = t.id`;

/** Topics as they are shown. */
@Injectable()
export class TopicListReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Those that were spoken of most lately first. */
  async all(): Promise<TopicRow[]> {
    return this.db.query(`${ROW} order by 7 desc, t.name, t.id`);
  }

  async one(id: string): Promise<TopicRow | undefined> {
    const rows: TopicRow[] = await this.db.query(`${ROW} where t.id = $1`, [id]);
    return rows[0];
  }

  async names(): Promise<{ value: string; name: string }[]> {
    return this.db.query(`select id as value, name from topic order by name, id`);
  }

  /** The newest messages about it, on channels that somebody reaches (null: all). */
  async messages(
    id: string,
    channelIds: readonly string[] | null,
    limit: number,
  ): Promise<TopicMessageRow[]> {
    return this.db.query(
      `select m.id, m.conversation_id as "conversationId", m.channel_id as "channelId", m.text,
         array_remove(array[i.name, i.handle, cu.name], null) as names, c.network, m.sent_at as "sentAt", mt.similarity, mt.corrected_by is not null as "isCorrected"
       from message_topic mt join message m on m.id = mt.message_id
       join conversation c on c.id = m.conversation_id
       left join identity i on i.id = m.author_identity_id
       left join customer cu on cu.id = i.customer_id
       where mt.topic_id = $1 and m.removed_at is null
         and ($2::uuid[] is null or m.channel_id = any($2))
       order by m.sent_at desc, m.id limit $3`,
      [id, channelIds, limit],
    );
  }

  async ofConversation(conversationId: string): Promise<MessageTopicRow[]> {
    return this.db.query(
      `select mt.message_id as "messageId", t.id as "topicId", t.name, u.name as "correctedBy"
       from message m join message_topic mt on mt.message_id = m.id
       join topic t on t.id = mt.topic_id left join user_account u on u.id = mt.corrected_by
       where m.conversation_id = $1 order by m.sent_at desc, m.id desc limit 200`,
      [conversationId],
    );
  }

  /** Where somebody must be let in to hear of it; undefined when there is no such conversation. */
  async channelOfConversation(id: string): Promise<{ channelId: string } | undefined> {
    const rows: { channelId: string }[] = await this.db.query(
      `select channel_id as "channelId" from conversation where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Of a customer's message; undefined when there is none. */
  async channelOfMessage(id: string): Promise<{ channelId: string } | undefined> {
    const rows: { channelId: string }[] = await this.db.query(
      `select channel_id as "channelId" from message where id = $1 and direction = 'inbound'`,
      [id],
    );
    return rows[0];
  }
}
