import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

export interface LinkRow {
  questionId: string;
  email: string;
  isExpired: boolean;
  isUsed: boolean;
}

const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Tokens by their digest: what stands in the database opens nothing. */
@Injectable()
export class QuestionLinkRepository {
  async add(
    manager: EntityManager,
    token: string,
    link: { questionId: string; email: string; expiresAt: Date },
  ): Promise<void> {
    await manager.query(
      `insert into question_link (token_hash, question_id, email, expires_at) values ($1, $2, $3, $4)`,
      [digestOf(token), link.questionId, link.email, link.expiresAt],
    );
  }

  async find(manager: EntityManager, token: string): Promise<LinkRow | undefined> {
    const rows: LinkRow[] = await manager.query(
      `select question_id as "questionId", email, expires_at <= now() as "isExpired",
         used_at is not null as "isUsed"
       from question_link where token_hash = $1`,
      [digestOf(token)],
    );
    return rows[0];
  }

  async markUsed(manager: EntityManager, token: string): Promise<void> {
    await manager.query(`update question_link set used_at = now() where token_hash = $1`, [
      digestOf(token),
    ]);
  }
}
