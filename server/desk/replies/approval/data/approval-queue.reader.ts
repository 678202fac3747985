import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../../access/contract.js';
import type { TimeMark } from '../../../../platform/database/index.js';
import type { ApprovalReason } from '../domain/reasons-for.js';

export interface WaitingApproval {
  replyId: string;
  conversationId: string;
  authorId: string;
  reasons: ApprovalReason[];
  requestedAt: Date;
  /** The same to the microsecond, for the cursor. */
  mark: string;
  /** Messages of customers that its author did not see. */
  newerMessages: number;
}

/** One that its author took back has another state in the ledger. */
const WAITING = `reply_approval a join reply r on r.id = a.reply_id
  where a.decision is null and r.state = 'awaiting-approval'
    and ($1::uuid[] is null or a.channel_id = any($1))`;

/** Replies that wait for somebody's word, the oldest first. */
@Injectable()
export class ApprovalQueueReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  page(
    reach: ChannelReach,
    { limit, after }: { limit: number; after?: TimeMark },
  ): Promise<WaitingApproval[]> {
    return this.db.query(
      `select a.reply_id as "replyId", a.conversation_id as "conversationId",
         a.author_id as "authorId", a.reasons, a.requested_at as "requestedAt",
         a.requested_at::text as mark,
         (select count(*)::int from message m where m.conversation_id = a.conversation_id
            and m.position > a.seen_position and m.direction = 'inbound'
            and m.removed_at is null) as "newerMessages"
       from ${WAITING} and ($3::timestamptz is null or (a.requested_at, a.reply_id) > ($3, $4::uuid))
       order by a.requested_at, a.reply_id limit $2`,
      [reach === 'all' ? null : reach, limit, after?.at ?? null, after?.id ?? null],
    );
  }

  /** Those that this person may decide about. */
  async count(reach: ChannelReach, userId: string): Promise<number> {
    const [row]: [{ n: number }] = await this.db.query(
      `select count(*)::int as n from ${WAITING} and a.author_id <> $2`,
      [reach === 'all' ? null : reach, userId],
    );
    return row.n;
  }
}
