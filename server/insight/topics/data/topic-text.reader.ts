import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { TopicExamples } from '../domain/grouping/topic-model.js';

export interface TopiclessMessage {
  id: string;
  text: string;
  /** `''` where it is not known. */
  language: string;
}

const EXAMPLES_A_TOPIC = 60;
/** What is shorter says too little. */
const SHORTEST = 12;

const WORTH_READING = `m.direction = 'inbound' and m.removed_at is null
  and length(m.text) >= ${SHORTEST} and not 'spam' = any(h.intents)`;

/** Topics are found in what wants something; thanks and greetings are about everything. */
const WANTS_SOMETHING = `h.intents && '{complaint,question}'`;

/** Words of customers, as far as topics need them. */
@Injectable()
export class TopicTextReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** What is known to be about each topic: first what people said, then the newest. */
  async examples(): Promise<TopicExamples[]> {
    return this.db.query(
      `select topic_id as "topicId", language, json_agg(text) as texts from (
         select mt.topic_id, coalesce(h.language, '') as language, m.text,
           row_number() over (partition by mt.topic_id, h.language
             order by (mt.corrected_by is null), mt.at desc, m.id) as place
         from message_topic mt join message m on m.id = mt.message_id
         left join holding_label h on h.message_id = m.id
         where m.removed_at is null) known
       where place <= ${EXAMPLES_A_TOPIC}
       group by topic_id, language order by topic_id, language`,
    );
  }

  /** Messages without a topic since then, newest first. */
  async topicless(since: Date, limit: number): Promise<TopiclessMessage[]> {
    return this.db.query(
      `select m.id, m.text, coalesce(h.language, '') as language
       from message m join holding_label h on h.message_id = m.id
       where m.sent_at >= $1 and ${WORTH_READING} and ${WANTS_SOMETHING}
         and not exists (select from message_topic mt where mt.message_id = m.id)
       order by m.sent_at desc, m.id limit $2`,
      [since, limit],
    );
  }

  async countTopicless(since: Date): Promise<number> {
    const [{ count }]: [{ count: number }] = await this.db.query(
      `select count(*)::int as count from message m join holding_label h on h.message_id = m.id
       where m.sent_at >= $1 and ${WORTH_READING} and ${WANTS_SOMETHING}
         and not exists (select from message_topic mt where mt.message_id = m.id)`,
      [since],
    );
    return count;
  }

  /** Undefined for a message that says nothing or has a topic. */
  async oneTopicless(id: string): Promise<TopiclessMessage | undefined> {
    const rows: TopiclessMessage[] = await this.db.query(
      `select m.id, m.text, coalesce(h.language, '') as language
       from message m join holding_label h on h.message_id = m.id
       where m.id = $1 and ${WORTH_READING}
         and not exists (select from message_topic mt where mt.message_id = m.id)`,
      [id],
    );
    return rows[0];
  }

  /** By conversation: the newest message of the customer, and its topic where it has one. */
  async newestOf(
    conversationIds: readonly string[],
  ): Promise<{ conversationId: string; text: string; topicId: string | null }[]> {
    return this.db.query(
      `select c.id as "conversationId", m.text, mt.topic_id as "topicId"
       from unnest($1::uuid[]) c(id) cross join lateral (
         select id, text from message where conversation_id = c.id and direction = 'inbound'
           and removed_at is null order by sent_at desc, id desc limit 1) m
       left join message_topic mt on mt.message_id = m.id`,
      [conversationIds],
    );
  }
}
