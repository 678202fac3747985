import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { Satisfaction } from './satisfaction.entity.js';

export type NewAsking = Omit<
  Satisfaction,
  'tokenHash' | 'rating' | 'comment' | 'answeredAt' | 'changedAt'
>;

export interface AskedRow {
  id: string;
  conversationId: string;
  customerId: string;
  agentId: string | null;
  language: string;
  askedAt: Date;
  rating: number | null;
  comment: string | null;
  answeredAt: Date | null;
}

const COLUMNS = `id, conversation_id as "conversationId", customer_id as "customerId",
  agent_id as "agentId", language, asked_at as "askedAt", rating, comment,
  answered_at as "answeredAt"`;

const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** What was asked and answered. Tokens by their digest: what stands in the database opens nothing. */
@Injectable()
export class SatisfactionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async add(manager: EntityManager, token: string, asking: NewAsking): Promise<void> {
    await manager.query(
      `insert into satisfaction (id, conversation_id, customer_id, channel_id, agent_id, team_id,
         language, resolved_at, asked_at, reply_id, token_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        asking.id,
        asking.conversationId,
        asking.customerId,
        asking.channelId,
        asking.agentId,
        asking.teamId,
        asking.language,
        asking.resolvedAt,
        asking.askedAt,
        asking.replyId,
        digestOf(token),
      ],
    );
  }

  async byToken(token: string): Promise<AskedRow | undefined> {
    const rows: AskedRow[] = await this.db.query(
      `select ${COLUMNS} from satisfaction where token_hash = $1`,
      [digestOf(token)],
    );
    return rows[0];
  }

  /** Held until the end of the transaction; lock its conversation first. */
  async lock(manager: EntityManager, id: string): Promise<AskedRow | undefined> {
    const rows: AskedRow[] = await manager.query(
      `select ${COLUMNS} from satisfaction where id = $1 for no key update`,
      [id],
    );
    return rows[0];
  }

  async answer(
    manager: EntityManager,
    id: string,
    { rating, comment, at }: { rating: number; comment: string | null; at: Date },
  ): Promise<void> {
    await manager.query(
      `update satisfaction set rating = $2, comment = $3, answered_at = coalesce(answered_at, $4),
         changed_at = $4 where id = $1`,
      [id, rating, comment, at],
    );
  }

  async ofConversation(conversationId: string): Promise<AskedRow | undefined> {
    const rows: AskedRow[] = await this.db.query(
      `select ${COLUMNS} from satisfaction where conversation_id = $1`,
      [conversationId],
    );
    return rows[0];
  }
}
