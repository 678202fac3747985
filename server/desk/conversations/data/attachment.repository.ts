import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { StoredFileInfo } from '../../../platform/files/index.js';

export interface PendingAttachment {
  id: string;
  messageId: string;
  conversationId: string;
  url: string | null;
  name: string | null;
  type: string;
  /** This one included. */
  attempts: number;
}

const LEASE_SECONDS = 120;

/** Attachments of customers on their way into the desk's own store. */
@Injectable()
export class AttachmentRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Takes what is due; nobody else takes it for two minutes. */
  async claim(limit: number): Promise<PendingAttachment[]> {
    const [rows]: [PendingAttachment[], number] = await this.db.query(
      `update attachment a set attempts = a.attempts + 1,
         next_attempt_at = now() + make_interval(secs => $2)
       from message m
       where m.id = a.message_id and a.id in (
         select id from attachment where state = 'pending' and next_attempt_at <= now()
         order by next_attempt_at limit $1 for update skip locked)
       returning a.id, a.message_id as "messageId", m.conversation_id as "conversationId",
         a.source_url as url, a.name, a.type, a.attempts`,
      [limit, LEASE_SECONDS],
    );
    return rows;
  }

  async dueSince(): Promise<Date | null> {
    const [row]: [{ since: Date | null }] = await this.db.query(
      `select min(next_attempt_at) as since from attachment
       where state = 'pending' and next_attempt_at <= now()`,
    );
    return row.since;
  }

  /** False when the attachment went away meanwhile. */
  async store(manager: EntityManager, id: string, file: StoredFileInfo): Promise<boolean> {
    return this.settle(
      manager,
      `state = 'stored', file_id = $2, name = coalesce(name, $3), mime = $4, bytes = $5, reason = null`,
      [id, file.id, file.name, file.mime, file.bytes],
    );
  }

  async refuse(
    manager: EntityManager,
    id: string,
    state: 'refused' | 'failed',
    reason: string,
  ): Promise<boolean> {
    return this.settle(manager, `state = $2, reason = $3`, [id, state, reason]);
  }

  async postpone(id: string, until: Date, reason: string): Promise<void> {
    await this.db.query(
      `update attachment set next_attempt_at = $2, reason = $3 where id = $1 and state = 'pending'`,
      [id, until, reason],
    );
  }

  private async settle(
    manager: EntityManager,
    change: string,
    parameters: readonly unknown[],
  ): Promise<boolean> {
    const [, changed]: [unknown, number] = await manager.query(
      `update attachment set ${change}, next_attempt_at = null where id = $1 and state = 'pending'`,
      [...parameters],
    );
    return changed > 0;
  }
}
