import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

export interface DigestLinkRow {
  digestId: string;
  topicId: string;
  email: string;
  isExpired: boolean;
}

const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Tokens by their digest: what stands in the database opens nothing. */
@Injectable()
export class DigestLinkRepository {
  async add(
    manager: EntityManager,
    token: string,
    link: { digestId: string; topicId: string; email: string; expiresAt: Date },
  ): Promise<void> {
    await manager.query(
      `insert into digest_link (token_hash, digest_id, topic_id, email, expires_at)
       values ($1, $2, $3, $4, $5)`,
      [digestOf(token), link.digestId, link.topicId, link.email, link.expiresAt],
    );
  }

  async find(manager: EntityManager, token: string): Promise<DigestLinkRow | undefined> {
    const rows: DigestLinkRow[] = await manager.query(
      `select digest_id as "digestId", topic_id as "topicId", email, expires_at <= now() as "isExpired"
       from digest_link where token_hash = $1`,
      [digestOf(token)],
    );
    return rows[0];
  }

  async markUsed(manager: EntityManager, token: string): Promise<void> {
    await manager.query(
      `update digest_link set used_at = coalesce(used_at, now()) where token_hash = $1`,
      [digestOf(token)],
    );
  }
}
