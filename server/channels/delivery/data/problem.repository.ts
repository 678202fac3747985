import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager, SelectQueryBuilder } from 'typeorm';
import { encodeCursor, numberCursorIn } from '../../../platform/database/index.js';
import type { ReplyState } from '../domain/reply-states.js';
import { Reply } from './reply.entity.js';

/** Ids of the channels that somebody may see. */
export type ChannelScope = 'all' | readonly string[];

export interface ProblemPage {
  replies: Reply[];
  nextCursor: string | null;
}

/**
 * Not sent, not known, or waiting for a channel that must be reconnected. What the ledger still
 * settles by itself is there too: an agent may know the answer sooner.
 */
const IN_TROUBLE = `(r.state in ('failed', 'unknown') and r.closed_at is null
  or r.state = 'queued' and r.failure_class = 'auth')`;

const UNFINISHED = [
  'queued',
  'claimed',
  'sending',
  'unknown',
  'failed',
] as const satisfies readonly ReplyState[];

/** Replies that a person should look at, newest first. */
@Injectable()
export class ProblemRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async page(scope: ChannelScope, limit: number, cursor?: string): Promise<ProblemPage> {
    const query = this.inTrouble(this.db.manager)
      .orderBy('r.position', 'DESC')
      .limit(limit + 1);
    if (scope !== 'all') query.andWhere('r.channel_id = any(:scope)', { scope });
    if (cursor) query.andWhere('r.position < :before', { before: numberCursorIn(cursor) });
    const rows = await query.getMany();
    const replies = rows.slice(0, limit);
    const nextCursor = rows.length > limit ? encodeCursor([replies.at(-1)!.position]) : null;
    return { replies, nextCursor };
  }

  /** In the caller's transaction, so that a flag kept elsewhere follows exactly. */
  async hasProblem(manager: EntityManager, conversationId: string): Promise<boolean> {
    return this.inTrouble(manager)
      .andWhere('r.conversation_id = :conversationId', { conversationId })
      .getExists();
  }

  /** Of every state in which a reply is not done, also of those that none is in. Each part has its index. */
  async unfinished(): Promise<{ state: ReplyState; n: number }[]> {
    const rows: { state: ReplyState; n: number }[] = await this.db.query(
      `select state, count(*)::int as n from reply where state in ('queued', 'unknown') group by 1
       union all
       select state, count(*)::int from reply where state in ('claimed', 'sending') group by 1
       union all
       select state, count(*)::int from reply
       where state in ('failed', 'unknown') and closed_at is null and state = 'failed' group by 1`,
    );
    const found = new Map(rows.map(({ state, n }) => [state, n]));
    return UNFINISHED.map((state) => ({ state, n: found.get(state) ?? 0 }));
  }

  private inTrouble(manager: EntityManager): SelectQueryBuilder<Reply> {
    return manager.createQueryBuilder(Reply, 'r').where(IN_TROUBLE);
  }
}
