import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { UseSource } from '../domain/canned-reply.js';

export interface NewUse {
  id: string;
  cannedReplyId: string;
  conversationId: string;
  questionMessageId: string | null;
  replyId: string;
  language: string | null;
  userId: string | null;
  source: UseSource;
  edited: boolean;
  at: Date;
}

/** What was chosen for which words of a customer. */
export interface Choice {
  cannedReplyId: string;
  messageId: string;
  text: string;
  language: string | null;
  source: UseSource;
  edited: boolean;
  userId: string | null;
  at: Date;
}

/** Uses of canned replies, and what came of the conversations. */
@Injectable()
export class CannedUseRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Twice is once. */
  async add(manager: EntityManager, uses: readonly NewUse[]): Promise<void> {
    if (uses.length === 0) return;
    // Events of this transaction carry its beginning, and they must not seem to come before the use.
    await manager.query(
      `insert into canned_reply_use (id, canned_reply_id, conversation_id, question_message_id,
         reply_id, language, user_id, source, edited, at)
       select u.id, u."cannedReplyId", u."conversationId", u."questionMessageId", u."replyId",
         u.language, u."userId", u.source, u.edited, date_trunc('milliseconds', least(u.at, now()))
       from jsonb_to_recordset($1) as u(id uuid, "cannedReplyId" uuid,
         "conversationId" uuid, "questionMessageId" uuid, "replyId" uuid, language text,
         "userId" uuid, source text, edited boolean, at timestamptz)
       on conflict (reply_id, canned_reply_id) do nothing`,
      [JSON.stringify(uses)],
    );
  }

  /** A reply that was taken back used nothing. */
  async forget(manager: EntityManager, replyId: string): Promise<void> {
    await manager.query(`delete from canned_reply_use where reply_id = $1`, [replyId]);
  }

  async noteSolved(conversationId: string, at: Date): Promise<void> {
    await this.db.query(
      `update canned_reply_use set solved_at = $2
       where conversation_id = $1 and solved_at is null and at <= $2`,
      [conversationId, at],
    );
  }

  async noteReopened(conversationId: string, at: Date): Promise<void> {
    await this.db.query(
      `update canned_reply_use set reopened_at = $2
       where conversation_id = $1 and reopened_at is null and solved_at <= $2`,
      [conversationId, at],
    );
  }

  /** Newest first, of customers' messages that still stand. */
  async choicesSince(since: Date, limit: number): Promise<Choice[]> {
    return this.db.query(
      `select u.canned_reply_id as "cannedReplyId", u.question_message_id as "messageId", m.text,
         coalesce(m.language, c.language) as language, u.source, u.edited, u.user_id as "userId", u.at
       from canned_reply_use u
       join message m on m.id = u.question_message_id and m.removed_at is null
       join conversation c on c.id = u.conversation_id
       where u.at >= $1
       order by u.at desc limit $2`,
      [since, limit],
    );
  }
}
