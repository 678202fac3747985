import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RecipientState } from '../domain/recipient.js';

export interface BulkAnswerRow {
  id: string;
  title: string;
  cannedReplyId: string | null;
  createdBy: string;
  createdAt: Date;
  stoppedAt: Date | null;
  counts: Partial<Record<RecipientState, number>>;
}

export interface RecipientRow {
  conversationId: string;
  channelId: string;
  customerName: string | null;
  network: string;
  state: RecipientState;
  reason: string | null;
  /** Of the reply in the ledger. */
  replyState: string | null;
  at: Date;
}

export interface WaitingRecipient {
  bulkAnswerId: string;
  conversationId: string;
  cannedReplyId: string | null;
  createdBy: string;
}

const ROW = `select b.id, b.title, b.canned_reply_id as "cannedReplyId", b.created_by as "createdBy",
    b.created_at as "createdAt", b.stopped_at as "stoppedAt",
    coalesce((select jsonb_object_agg(state, n) from (
      select state, count(*)::int as n from bulk_answer_recipient r
      where r.bulk_answer_id = b.id group by state) counted), '{}') as counts
  from bulk_answer b`;

/** Answers to many, and what became of each. */
@Injectable()
export class BulkAnswerRepository {
  /** False: this client id has been used before. */
  async insert(
    manager: EntityManager,
    answer: {
      id: string;
      clientId: string;
      title: string;
      cannedReplyId: string;
      createdBy: string;
    },
    conversationIds: readonly string[],
  ): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into bulk_answer (id, client_id, title, canned_reply_id, created_by)
       values ($1, $2, $3, $4, $5) on conflict (client_id) do nothing returning id`,
      [answer.id, answer.clientId, answer.title, answer.cannedReplyId, answer.createdBy],
    );
    if (rows.length === 0) return false;
    await manager.query(
      `insert into bulk_answer_recipient (bulk_answer_id, conversation_id, network)
       select $1, c.id, c.network from conversation c where c.id = any($2::uuid[])`,
      [answer.id, conversationIds],
    );
    return true;
  }

  async byClientId(manager: EntityManager, clientId: string): Promise<BulkAnswerRow | undefined> {
    const rows: BulkAnswerRow[] = await manager.query(`${ROW} where b.client_id = $1`, [clientId]);
    return rows[0];
  }

  async find(manager: EntityManager, id: string): Promise<BulkAnswerRow | undefined> {
    const rows: BulkAnswerRow[] = await manager.query(`${ROW} where b.id = $1`, [id]);
    return rows[0];
  }

  /** Newest first. */
  async ofAuthor(manager: EntityManager, userId: string): Promise<BulkAnswerRow[]> {
    return manager.query(`${ROW} where b.created_by = $1 order by b.created_at desc limit 20`, [
      userId,
    ]);
  }

  async recipients(manager: EntityManager, id: string): Promise<RecipientRow[]> {
    return manager.query(
      `select r.conversation_id as "conversationId", c.channel_id as "channelId",
         coalesce(cu.name, i.name) as "customerName", r.network, r.state, r.reason,
         reply.state as "replyState", r.at
       from bulk_answer_recipient r join conversation c on c.id = r.conversation_id
       left join identity i on i.id = c.identity_id left join customer cu on cu.id = i.customer_id
       left join reply on reply.id = r.reply_id
       where r.bulk_answer_id = $1 order by r.state, r.at, r.conversation_id`,
      [id],
    );
  }

  /** Some for each network, the longest waiting first. */
  async waiting(manager: EntityManager, perNetwork: number): Promise<WaitingRecipient[]> {
    return manager.query(
      `select "bulkAnswerId", "conversationId", "cannedReplyId", "createdBy" from (
         select r.bulk_answer_id as "bulkAnswerId", r.conversation_id as "conversationId",
           b.canned_reply_id as "cannedReplyId", b.created_by as "createdBy",
           row_number() over (partition by r.network order by r.at, r.conversation_id) as place
         from bulk_answer_recipient r join bulk_answer b on b.id = r.bulk_answer_id
         where r.state = 'waiting') ranked
       where place <= $1`,
      [perNetwork],
    );
  }

  /** Locked for the transaction; false when another process has it, or nothing waits any more. */
  async claim(
    manager: EntityManager,
    { bulkAnswerId, conversationId }: WaitingRecipient,
  ): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 from bulk_answer_recipient
       where bulk_answer_id = $1 and conversation_id = $2 and state = 'waiting'
       for update skip locked`,
      [bulkAnswerId, conversationId],
    );
    return rows.length > 0;
  }

  async settle(
    manager: EntityManager,
    { bulkAnswerId, conversationId }: WaitingRecipient,
    outcome: { state: RecipientState; replyId: string | null; reason: string | null },
  ): Promise<void> {
    await manager.query(
      `update bulk_answer_recipient set state = $3, reply_id = $4, reason = $5, at = now()
       where bulk_answer_id = $1 and conversation_id = $2`,
      [bulkAnswerId, conversationId, outcome.state, outcome.replyId, outcome.reason],
    );
  }

  /** Those that wait get it no more. False: it was stopped before. */
  async stop(manager: EntityManager, id: string, userId: string): Promise<boolean> {
    const [, stopped]: [unknown, number] = await manager.query(
      `update bulk_answer set stopped_at = now(), stopped_by = $2
       where id = $1 and stopped_at is null`,
      [id, userId],
    );
    await manager.query(
      `update bulk_answer_recipient set state = 'stopped', at = now()
       where bulk_answer_id = $1 and state = 'waiting'`,
      [id],
    );
    return stopped > 0;
  }

  async waitingSince(manager: EntityManager): Promise<Date | null> {
    const [{ at }]: [{ at: Date | null }] = await manager.query(
      `select min(at) as at from bulk_answer_recipient where state = 'waiting'`,
    );
    return at;
  }
}
