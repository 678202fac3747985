import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Refusal, Verdict } from '../domain/answer-setting.js';

export interface NewDecision {
  id: string;
  messageId: string;
  conversationId: string;
  cannedReplyId: string | null;
  confidence: number | null;
  why: Refusal | null;
  replyId: string | null;
}

export interface DecisionRow {
  id: string;
  conversationId: string;
  messageId: string;
  channelId: string;
  question: string;
  cannedReply: { id: string; title: string } | null;
  confidence: number | null;
  decision: 'sent' | 'refused';
  why: Refusal | null;
  at: Date;
  verdict: Verdict | null;
  verdictBy: { id: string; name: string } | null;
}

const ROW = `select a.id, a.conversation_id as "conversationId", a.message_id as "messageId",
    m.channel_id as "channelId", left(m.text, 280) as question,
    case when r.id is not null then json_build_object('id', r.id, 'title', r.title) end as "cannedReply",
    a.confidence::float8 as confidence, a.decision, a.why, a.at, a.verdict,
    case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as "verdictBy"
  from automatic_answer a join message m on m.id = a.message_id
  left join canned_reply r on r.id = a.canned_reply_id
  left join user_account u on u.id = a.verdict_by`;

/** What the desk decided by itself, and what people say of it. */
@Injectable()
export class DecisionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async isDecided(messageId: string): Promise<boolean> {
    const rows: unknown[] = await this.db.query(
      `select 1 from automatic_answer where message_id = $1`,
      [messageId],
    );
    return rows.length > 0;
  }

  /** False when the message has been decided about meanwhile. */
  async insert(manager: EntityManager, decision: NewDecision): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into automatic_answer
         (id, message_id, conversation_id, canned_reply_id, confidence, decision, why, reply_id)
       values ($1, $2, $3, $4, $5, case when $6::text is null then 'sent' else 'refused' end, $6, $7)
       on conflict (message_id) do nothing returning 1`,
      [
        decision.id,
        decision.messageId,
        decision.conversationId,
        decision.cannedReplyId,
        decision.confidence,
        decision.why,
        decision.replyId,
      ],
    );
    return rows.length > 0;
  }

  /** Newest first; the id of the last one leads on. */
  async page(
    channelIds: readonly string[] | 'all',
    { decision, before, limit }: { decision?: 'sent' | 'refused'; before?: string; limit: number },
  ): Promise<DecisionRow[]> {
    return this.db.query(
      `${ROW} where ($1::uuid[] is null or m.channel_id = any($1))
         and ($2::text is null or a.decision = $2) and ($3::uuid is null or (a.at, a.id) <
           (select seen.at, seen.id from automatic_answer seen where seen.id = $3))
       order by a.at desc, a.id desc limit $4`,
      [channelIds === 'all' ? null : channelIds, decision ?? null, before ?? null, limit],
    );
  }

  async find(manager: EntityManager, id: string): Promise<DecisionRow | undefined> {
    const rows: DecisionRow[] = await manager.query(`${ROW} where a.id = $1`, [id]);
    return rows[0];
  }

  async judge(
    manager: EntityManager,
    id: string,
    verdict: Verdict | null,
    userId: string,
  ): Promise<void> {
    await manager.query(
      `update automatic_answer set verdict = $2::text,
         verdict_by = case when $2::text is null then null else $3::uuid end,
         verdict_at = case when $2::text is null then null else now() end
       where id = $1`,
      [id, verdict, userId],
    );
  }

  /** Of answers that were sent: how sure they were and what people said of them. */
  async judged(since: Date): Promise<{ confidence: number; verdict: Verdict | null }[]> {
    return this.db.query(
      `select confidence::float8 as confidence, verdict from automatic_answer
       where decision = 'sent' and at >= $1`,
      [since],
    );
  }

  async refusals(since: Date): Promise<{ why: Refusal; count: number }[]> {
    return this.db.query(
      `select why, count(*)::int as count from automatic_answer
       where decision = 'refused' and at >= $1 group by why order by count(*) desc, why`,
      [since],
    );
  }
}
