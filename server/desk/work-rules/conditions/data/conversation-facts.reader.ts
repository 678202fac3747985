import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Facts } from '../contract.js';

type Row = { conversationId: string } & Pick<
  Facts,
  | 'text'
  | 'language'
  | 'network'
  | 'channel'
  | 'kind'
  | 'isPublic'
  | 'status'
  | 'priority'
  | 'team'
  | 'assignee'
  | 'tags'
  | 'rating'
  | 'satisfaction'
  | 'followers'
  | 'segments'
  | 'conversations30Days'
  | 'unanswered'
>;

/** What the rows of the desk say about conversations, for all of them in one statement. */
@Injectable()
export class ConversationFactsReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `messageId` names the message whose words count; null stands for the newest of each customer. */
  of(ids: readonly string[], now: Date, messageId: string | null): Promise<Row[]> {
    return this.db.query(
      `select c.id as "conversationId", said.text, coalesce(said.language, c.language) as language,
         c.network, c.channel_id as channel, c.kind, c.is_public as "isPublic", c.status, c.priority,
         c.team_id as team, c.assignee_id as assignee, c.unanswered_since is not null as unanswered,
         array(select t.tag_id::text from conversation_tag t where t.conversation_id = c.id) as tags,
         c.rating, i.followers,
         (select s.rating from satisfaction s where s.conversation_id = c.id) as satisfaction,
         array(select s.segment from customer_in_segment s
           where s.customer_id = i.customer_id) as segments,
         coalesce(recent.n, 1) as "conversations30Days"
       from conversation c
       left join identity i on i.id = c.identity_id
       left join lateral (
         select m.text, m.language from message m
         where m.conversation_id = c.id and m.direction = 'inbound' and ($3::uuid is null or m.id = $3)
         order by m.sent_at desc, m.id desc limit 1) said on true
       left join lateral (
         select count(*)::int as n from identity other
         join conversation o on o.identity_id = other.id
         where other.customer_id = i.customer_id and o.merged_into is null
           and o.opened_at > $2::timestamptz - interval '30 days') recent on i.customer_id is not null
       where c.id = any($1::uuid[]) and c.merged_into is null`,
      [ids, now, messageId],
    );
  }

  /** Words of messages, by id. */
  async textsOf(
    messageIds: readonly string[],
  ): Promise<ReadonlyMap<string, Pick<Facts, 'text' | 'language'>>> {
    const rows: ({ id: string } & Pick<Facts, 'text' | 'language'>)[] = await this.db.query(
      `select id, text, language from message where id = any($1::uuid[])`,
      [messageIds],
    );
    return new Map(rows.map(({ id, ...said }) => [id, said]));
  }
}
