import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../access/contract.js';
import type { ComplaintTopic, WeekMood, OpenMatter } from '../../../crm/contract.js';
import { scopeOf } from './customer-conversations.js';

export interface ComplaintCounts {
  last30d: number;
  last365d: number;
}

const MOST_TOPICS = 5;

/** How customers feel: what they complain of, how their messages sound, what is still open. */
@Injectable()
export class CustomerMoodReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async complaints(reach: ChannelReach, customerId: string, now: Date): Promise<ComplaintCounts> {
    const [row]: ComplaintCounts[] = await this.db.query(
      `select count(distinct x.conversation_id)::int as "last365d",
         count(distinct x.conversation_id) filter (where x.at > $3::timestamptz - interval '30 days')::int
           as "last30d"
       from identity i join complaint x on x.identity_id = i.id
       where i.customer_id = $1 and x.at > $3::timestamptz - interval '365 days'
         and ($2::uuid[] is null or x.channel_id = any($2))`,
      [customerId, scopeOf(reach), now],
    );
    return row!;
  }

  async complaintTopics(
    reach: ChannelReach,
    customerId: string,
    now: Date,
  ): Promise<ComplaintTopic[]> {
    return this.db.query(
      `select t.id as "topicId", t.name,
         count(distinct x.conversation_id)::int as "last365d",
         count(distinct x.conversation_id) filter (where x.at > $3::timestamptz - interval '30 days')::int
           as "last30d"
       from identity i join complaint x on x.identity_id = i.id
       left join message_topic mt on mt.message_id = x.message_id
       left join topic t on t.id = mt.topic_id
       where i.customer_id = $1 and x.at > $3::timestamptz - interval '365 days'
         and ($2::uuid[] is null or x.channel_id = any($2))
       group by t.id order by "last30d" desc, "last365d" desc, t.name limit ${MOST_TOPICS}`,
      [customerId, scopeOf(reach), now],
    );
  }

  /** By the labels that hold, week by week, oldest first. */
  async moods(reach: ChannelReach, customerId: string, now: Date): Promise<WeekMood[]> {
    return this.db.query(
      `with spoke as (
         select p.conversation_id, p.identity_id
         from identity i join conversation_participant p on p.identity_id = i.id
         join conversation c on c.id = p.conversation_id and c.merged_into is null
         where i.customer_id = $1 and p.last_at > $3::timestamptz - interval '365 days'
           and ($2::uuid[] is null or c.channel_id = any($2)))
       select date_trunc('week', m.sent_at, 'UTC') as week,
         count(*) filter (where h.sentiment = 'positive')::int as positive,
         count(*) filter (where h.sentiment = 'neutral')::int as neutral,
         count(*) filter (where h.sentiment = 'negative')::int as negative
       from spoke join message m on m.conversation_id = spoke.conversation_id
         and m.author_identity_id = spoke.identity_id and m.direction = 'inbound'
         and m.sent_at > $3::timestamptz - interval '365 days' and m.removed_at is null
       join holding_label h on h.message_id = m.id and h.sentiment is not null
       group by 1 order by 1`,
      [customerId, scopeOf(reach), now],
    );
  }

  /** What several conversations are about together and is not yet done. */
  async openMatters(reach: ChannelReach, customerId: string): Promise<OpenMatter[]> {
    return this.db.query(
      `select mt.id, mt.title, count(*)::int as "conversationCount",
         count(*) filter (where c.status <> 'resolved')::int as "openCount",
         (array_agg(c.id order by c.last_message_at desc, c.id desc))[1] as "conversationId"
       from matter mt join conversation c on c.matter_id = mt.id and c.merged_into is null
       where mt.customer_id in (select $1::uuid union all select p.id from customer p where p.part_of = $1)
         and ($2::uuid[] is null or c.channel_id = any($2))
       group by mt.id having bool_or(c.status <> 'resolved')
       order by max(c.last_message_at) desc limit 20`,
      [customerId, scopeOf(reach)],
    );
  }

  /** Complaints of many customers in 30 days; who has none is left out. */
  async recentComplaints(
    reach: ChannelReach,
    customerIds: readonly string[],
    now: Date,
  ): Promise<Map<string, number>> {
    if (customerIds.length === 0) return new Map();
    const rows: { id: string; count: number }[] = await this.db.query(
      `select i.customer_id as id, count(distinct x.conversation_id)::int as count
       from identity i join complaint x on x.identity_id = i.id
       where i.customer_id = any($1::uuid[]) and x.at > $3::timestamptz - interval '30 days'
         and ($2::uuid[] is null or x.channel_id = any($2))
       group by 1`,
      [customerIds, scopeOf(reach), now],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}
