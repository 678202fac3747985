import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Intent, Label, Reading, Sentiment } from '../contract.js';

export interface Unlabelled {
  id: string;
  conversationId: string;
  text: string;
  rating: number | null;
}

export interface LabelRow extends Label {
  intents: Intent[];
  /** What the desk read by itself, when a person said otherwise. */
  guess: { language: string | null; sentiment: Sentiment | null; intents: Intent[] } | null;
  correctedBy: { id: string; name: string } | null;
  correctedAt: Date | null;
  text: string;
}

const WHOLE = `select m.id as "messageId",
    case when c.message_id is null then l.language else c.language end as language,
    case when c.message_id is null then l.sentiment else c.sentiment end as sentiment,
    coalesce(case when c.message_id is null then l.intents else c.intents end, '{}') as intents,
    case when c.message_id is not null then json_build_object('language', l.language,
      'sentiment', l.sentiment, 'intents', coalesce(l.intents, '{}')) end as guess,
    case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as "correctedBy",
    c.at as "correctedAt", m.text
  from message m left join message_label l on l.message_id = m.id
  left join label_correction c on c.message_id = m.id
  left join user_account u on u.id = c.by_user_id`;

const KNOWN = `(l.message_id is not null or c.message_id is not null)`;

/** Labels as they hold: a person's word before the desk's own. */
@Injectable()
export class LabelRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** A message of a customer that has no label yet. */
  async unlabelled(messageId: string): Promise<Unlabelled | undefined> {
    const rows: Unlabelled[] = await this.db.query(
      `select m.id, m.conversation_id as "conversationId", m.text, m.rating from message m
       where m.id = $1 and m.direction = 'inbound'
         and not exists (select from message_label l where l.message_id = m.id)`,
      [messageId],
    );
    return rows[0];
  }

  /** The language that the customer's side of a conversation has spoken lately. */
  async spokenIn(conversationId: string): Promise<string | null> {
    const rows: { language: string }[] = await this.db.query(
      `select coalesce(c.language, l.language) as language
       from message m join message_label l on l.message_id = m.id
       left join label_correction c on c.message_id = m.id
       where m.conversation_id = $1 and m.direction = 'inbound'
         and coalesce(c.language, l.language) is not null
       order by m.sent_at desc, m.id desc limit 1`,
      [conversationId],
    );
    return rows[0]?.language ?? null;
  }

  /** Customers' messages without a label, with the language of their conversation as far as it is known. */
  async history(
    manager: EntityManager,
    limit: number,
  ): Promise<(Unlabelled & { spoken: string | null })[]> {
    return manager.query(
      `select m.id, m.conversation_id as "conversationId", m.text, m.rating, c.language as spoken
       from message m join conversation c on c.id = m.conversation_id
       where m.direction = 'inbound'
         and not exists (select from message_label l where l.message_id = m.id)
       order by m.id limit $1`,
      [limit],
    );
  }

  /** True when it is new. */
  async insert(manager: EntityManager, messageId: string, reading: Reading): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into message_label (message_id, language, sentiment, intents) values ($1, $2, $3, $4)
       on conflict do nothing returning 1`,
      [messageId, reading.language, reading.sentiment, reading.intents],
    );
    return rows.length > 0;
  }

  async insertMany(manager: EntityManager, labels: readonly Label[]): Promise<void> {
    await manager.query(
      `insert into message_label (message_id, language, sentiment, intents)
       select "messageId", language, sentiment, intents from jsonb_to_recordset($1::jsonb)
         as l("messageId" uuid, language text, sentiment text, intents text[])
       on conflict do nothing`,
      [JSON.stringify(labels)],
    );
  }

  async of(messageIds: readonly string[]): Promise<LabelRow[]> {
    if (messageIds.length === 0) return [];
    return this.db.query(`${WHOLE} where m.id = any($1::uuid[]) and ${KNOWN}`, [messageIds]);
  }

  async ofConversation(conversationId: string): Promise<LabelRow[]> {
    return this.db.query(
      `${WHOLE} where m.conversation_id = $1 and m.direction = 'inbound' and ${KNOWN}
       order by m.sent_at desc, m.id desc limit 500`,
      [conversationId],
    );
  }

  /** By conversation: the label of the customer's newest message. */
  async newest(
    conversationIds: readonly string[],
  ): Promise<(Label & { conversationId: string })[]> {
    if (conversationIds.length === 0) return [];
    return this.db.query(
      `select asked.id as "conversationId", newest.* from unnest($1::uuid[]) asked(id)
       cross join lateral (
         ${WHOLE} where m.conversation_id = asked.id and m.direction = 'inbound'
         order by m.sent_at desc, m.id desc limit 1) newest`,
      [conversationIds],
    );
  }

  /**
   * By conversation: how many conversations of the same customer that opened since then hold a
   * complaint, this one included.
   */
  async complaints(
    conversationIds: readonly string[],
    since: Date,
  ): Promise<{ conversationId: string; count: number }[]> {
    if (conversationIds.length === 0) return [];
    return this.db.query(
      `select asked.id as "conversationId", count(distinct other.id)::int as count
       from conversation asked join identity i on i.id = asked.identity_id
       join identity sibling on sibling.id = i.id
         or (i.customer_id is not null and sibling.customer_id = i.customer_id)
       join conversation other on other.identity_id = sibling.id
         and other.opened_at >= $2 and other.merged_into is null
       where asked.id = any($1::uuid[]) and exists (
         select from message m join message_label l on l.message_id = m.id
         left join label_correction c on c.message_id = m.id
         where m.conversation_id = other.id and m.direction = 'inbound'
           and 'complaint' = any(case when c.message_id is null then l.intents else c.intents end))
       group by asked.id`,
      [conversationIds, since],
    );
  }
}
