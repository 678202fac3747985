import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

export interface RevisionRow {
  messageId: string;
  text: string | null;
  rating: number | null;
  replacedAt: Date;
}

export interface AttachmentRow {
  messageId: string;
  id: string;
  type: string;
  name: string | null;
  mime: string | null;
  bytes: number | null;
  state: 'pending' | 'stored' | 'refused' | 'failed' | 'linked';
  reason: string | null;
  sourceUrl: string | null;
  fileId: string | null;
}

export interface MentionRow {
  messageId: string;
  userId: string;
}

/** What only some messages have; asked for those alone. */
@Injectable()
export class MessageExtrasReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async revisions(messageIds: readonly string[]): Promise<RevisionRow[]> {
    return this.ofSome(
      messageIds,
      `select message_id as "messageId", text, rating, replaced_at as "replacedAt"
       from message_revision where message_id = any($1::uuid[]) order by replaced_at, id`,
    );
  }

  async attachments(messageIds: readonly string[]): Promise<AttachmentRow[]> {
    return this.ofSome(
      messageIds,
      `select message_id as "messageId", id, type, name, mime, bytes, state, reason,
         source_url as "sourceUrl", file_id as "fileId"
       from attachment where message_id = any($1::uuid[]) order by position, id`,
    );
  }

  async mentions(messageIds: readonly string[]): Promise<MentionRow[]> {
    return this.ofSome(
      messageIds,
      `select message_id as "messageId", user_id as "userId"
       from note_mention where message_id = any($1::uuid[]) order by user_id`,
    );
  }

  private async ofSome<T>(messageIds: readonly string[], sql: string): Promise<T[]> {
    return messageIds.length > 0 ? this.db.query(sql, [messageIds]) : [];
  }
}
