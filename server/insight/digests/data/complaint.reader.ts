import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DigestScope } from '../contract.js';
import type { Candidate } from '../domain/choose-quotes.js';
import type { Period } from '../domain/periods.js';

/** What is asked of the complaints of two periods that follow each other. */
export interface Asked {
  scope: DigestScope;
  period: Period;
  before: Period;
  /** Begins of six weeks, oldest first, and the end of the last: seven moments. */
  weeks: readonly Date[];
}

export interface TopicFigures {
  topicId: string | null;
  name: string | null;
  count: number;
  before: number;
  channels: Record<string, number>;
  sentiment: Record<string, number>;
  weeks: number[];
  repeaters: number;
}

export interface Totals {
  complaints: number;
  before: number;
  customers: number;
  repeaters: number;
}

/** Which conversations a scope holds; `$2` are its values, `c` and `mt` conversation and topic. */
export const IN_SCOPE: Readonly<Record<DigestScope['kind'], string>> = {
  all: 'cardinality($2::text[]) >= 0',
  tag: `exists (select from conversation_tag ct join tag t on t.id = ct.tag_id
    where ct.conversation_id = c.id and t.name::text = any($2))`,
  topic: 'mt.topic_id::text = any($2)',
  department: `exists (select from question q
    where q.conversation_id = c.id and q.department_id::text = any($2))`,
  team: 'c.team_id::text = any($2)',
  channel: 'c.channel_id::text = any($2)',
};

const saidIn = (scope: DigestScope): string => `said as materialized (
  select m.id, m.conversation_id, m.sent_at, m.text, c.network, i.customer_id, mt.topic_id,
    coalesce(mt.similarity, 0) as similarity, h.sentiment, h.intents
  from message m join holding_label h on h.message_id = m.id
  join conversation c on c.id = m.conversation_id
  left join identity i on i.id = m.author_identity_id
  left join message_topic mt on mt.message_id = m.id
  where m.direction = 'inbound' and m.removed_at is null and m.sent_at >= $1 and m.sent_at < $3
    and ${IN_SCOPE[scope.kind]})`;

const NO_TOPIC = '00000000-0000-0000-0000-000000000000';

const fromOf = ({ before, weeks }: Asked): Date =>
  weeks[0] && weeks[0] < before.start ? weeks[0] : before.start;

/** Complaints in figures: a conversation counts once for each topic. */
@Injectable()
export class ComplaintReader {
  /** By topic, most complaints first; without a topic the rest. */
  async byTopic(manager: EntityManager, asked: Asked): Promise<TopicFigures[]> {
    const { scope, period, before, weeks } = asked;
    return manager.query(
      `with ${saidIn(scope)},
       complaint as (
         select coalesce(topic_id, '${NO_TOPIC}') as topic, conversation_id, customer_id, network,
           coalesce(sentiment, 'neutral') as sentiment, sent_at >= $4 as is_now,
           sent_at >= $5 and sent_at < $4 as is_before,
           width_bucket(sent_at, $6::timestamptz[]) as week
         from said where 'complaint' = any(intents)),
       counted as (
         select topic, count(distinct conversation_id) filter (where is_now)::int as count,
           count(distinct conversation_id) filter (where is_before)::int as before
         from complaint group by topic),
       channels as (
         select topic, jsonb_object_agg(network, n) as shares from (
           select topic, network, count(distinct conversation_id) as n
           from complaint where is_now group by topic, network) of group by topic),
       moods as (
         select topic, jsonb_object_agg(sentiment, n) as shares from (
           select topic, sentiment, count(distinct conversation_id) as n
           from complaint where is_now group by topic, sentiment) of group by topic),
       weekly as (
         select topic, week, count(distinct conversation_id)::int as n
         from complaint where week between 1 and 6 group by topic, week),
       again as (
         select topic, count(*)::int as repeaters from (
           select topic, customer_id from complaint where customer_id is not null
           group by topic, customer_id
           having count(distinct conversation_id) > 1 and bool_or(is_now)) twice group by topic)
       select nullif(topic, '${NO_TOPIC}') as "topicId", t.name, c.count, c.before,
         coalesce(channels.shares, '{}') as channels, coalesce(moods.shares, '{}') as sentiment,
         array(select coalesce(n, 0) from generate_series(1, 6) place
           left join weekly on weekly.topic = c.topic and week = place order by place) as weeks,
         coalesce(again.repeaters, 0) as repeaters
       from counted c left join topic t on t.id = c.topic
       left join channels using (topic) left join moods using (topic) left join again using (topic)
       order by c.count desc, c.before desc, t.name`,
      [fromOf(asked), scope.values, period.end, period.start, before.start, weeks],
    );
  }

  async totals(manager: EntityManager, asked: Asked): Promise<Totals> {
    const { scope, period, before } = asked;
    const rows: Totals[] = await manager.query(
      `with ${saidIn(scope)},
       complaint as (select * from said where 'complaint' = any(intents))
       select count(distinct conversation_id) filter (where sent_at >= $4)::int as complaints,
         count(distinct conversation_id) filter (where sent_at >= $5 and sent_at < $4)::int as before,
         count(distinct coalesce(customer_id, conversation_id)) filter (where sent_at >= $4)::int
           as customers,
         (select count(distinct customer_id)::int from (
           select customer_id from complaint where customer_id is not null and topic_id is not null
           group by customer_id, topic_id having count(distinct conversation_id) > 1
             and max(sent_at) >= $4) twice) as repeaters
       from complaint`,
      [fromOf(asked), scope.values, period.end, period.start, before.start],
    );
    return rows[0]!;
  }

  /** What may be quoted of a topic. */
  async candidates(
    manager: EntityManager,
    { scope, period }: Pick<Asked, 'scope' | 'period'>,
    topicIds: readonly string[],
  ): Promise<(Candidate & { topicId: string })[]> {
    return manager.query(
      `with ${saidIn(scope)}
       select topic_id as "topicId", id as "messageId", text, network, similarity from (
         select *, row_number() over (partition by topic_id
           order by (length(text) between 30 and 320) desc, similarity desc, id) as place
         from said where 'complaint' = any(intents) and topic_id = any($4::uuid[])) ranked
       where place <= 12 and text <> ''`,
      [period.start, scope.values, period.end, topicIds],
    );
  }

  /** Topics that are asked about, with the question nearest to the middle of each. */
  async questions(
    manager: EntityManager,
    { scope, period }: Pick<Asked, 'scope' | 'period'>,
    least: number,
  ): Promise<{ messageId: string; text: string; count: number }[]> {
    return manager.query(
      `with ${saidIn(scope)}
       select (array_agg(id order by similarity desc, id))[1] as "messageId",
         (array_agg(text order by similarity desc, id))[1] as text,
         count(distinct conversation_id)::int as count
       from said where 'question' = any(intents) and topic_id is not null
       group by topic_id having count(distinct conversation_id) >= $4
       order by count desc limit 20`,
      [period.start, scope.values, period.end, least],
    );
  }
}
