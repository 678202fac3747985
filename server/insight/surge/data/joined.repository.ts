import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { ChannelReach } from '../../../access/contract.js';
import type { ScopedMessage } from '../domain/incident-scope.js';

export interface JoinedConversation {
  id: string;
  channelId: string;
  channelName: string;
  customerName: string | null;
  text: string;
  status: string;
  how: 'scope' | 'hand';
  joinedAt: Date;
  isAnswered: boolean;
}

const SWEPT = 20_000;

/** Conversations of incidents, and what decides whether they belong there. */
@Injectable()
export class JoinedRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Customers' messages since then, newest first. */
  async messagesSince(
    manager: EntityManager,
    since: Date,
    channelIds: readonly string[],
  ): Promise<(ScopedMessage & { conversationId: string })[]> {
    return manager.query(
      `select m.conversation_id as "conversationId", m.channel_id as "channelId",
         t.topic_id as "topicId", m.text
       from message m left join message_topic t on t.message_id = m.id
       where m.direction = 'inbound' and m.sent_at >= $1
         and ($2::uuid[] = '{}' or m.channel_id = any($2::uuid[]))
       order by m.sent_at desc, m.id desc limit ${SWEPT}`,
      [since, channelIds],
    );
  }

  async message(
    messageId: string,
  ): Promise<(ScopedMessage & { conversationId: string; at: Date }) | undefined> {
    const rows: (ScopedMessage & { conversationId: string; at: Date })[] = await this.db.query(
      `select m.conversation_id as "conversationId", m.channel_id as "channelId",
         t.topic_id as "topicId", m.text, m.sent_at as at
       from message m left join message_topic t on t.message_id = m.id
       where m.id = $1 and m.direction = 'inbound'`,
      [messageId],
    );
    return rows[0];
  }

  /** How many are new. What a person took out stays out. */
  async join(
    manager: EntityManager,
    incidentId: string,
    conversationIds: readonly string[],
  ): Promise<number> {
    const rows: unknown[] = await manager.query(
      `insert into incident_conversation (incident_id, conversation_id, how)
       select $1, id, 'scope' from unnest($2::uuid[]) id on conflict do nothing returning 1`,
      [incidentId, [...new Set(conversationIds)]],
    );
    return rows.length;
  }

  async joinByHand(
    manager: EntityManager,
    incidentId: string,
    conversationId: string,
    userId: string,
  ): Promise<void> {
    await manager.query(
      `insert into incident_conversation (incident_id, conversation_id, how, by_user_id)
       values ($1, $2, 'hand', $3) on conflict (incident_id, conversation_id)
       do update set how = 'hand', by_user_id = excluded.by_user_id, left_at = null`,
      [incidentId, conversationId, userId],
    );
  }

  async takeOut(manager: EntityManager, incidentId: string, conversationId: string): Promise<void> {
    await manager.query(
      `update incident_conversation set left_at = now()
       where incident_id = $1 and conversation_id = $2`,
      [incidentId, conversationId],
    );
  }

  /** Its channel; undefined when there is no such conversation. */
  async channelOf(conversationId: string): Promise<string | undefined> {
    const rows: { channelId: string }[] = await this.db.query(
      `select channel_id as "channelId" from conversation where id = $1`,
      [conversationId],
    );
    return rows[0]?.channelId;
  }

  /** The ones that somebody may see, newest first. */
  of(incidentId: string, reach: ChannelReach): Promise<JoinedConversation[]> {
    return this.db.query(
      `select c.id, c.channel_id as "channelId", ch.name as "channelName",
         coalesce(cu.name, i.name) as "customerName", c.last_message_text as text, c.status, j.how,
         j.joined_at as "joinedAt", c.unanswered_since is null as "isAnswered"
       from incident_conversation j join conversation c on c.id = j.conversation_id
       join channel ch on ch.id = c.channel_id
       left join identity i on i.id = c.identity_id left join customer cu on cu.id = i.customer_id
       where j.incident_id = $1 and j.left_at is null
         and ($2::uuid[] is null or c.channel_id = any($2::uuid[]))
       order by j.joined_at desc, c.id limit 500`,
      [incidentId, reach === 'all' ? null : reach],
    );
  }

  /** Open incidents that a conversation belongs to. */
  async incidentsOf(conversationId: string): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select i.id from incident i join incident_conversation j on j.incident_id = i.id
       where j.conversation_id = $1 and j.left_at is null and i.state = 'open'
       order by i.opened_at desc, i.id`,
      [conversationId],
    );
    return rows.map(({ id }) => id);
  }
}
