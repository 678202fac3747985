import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../../../platform/kernel/index.js';

export type DraftMode = 'public' | 'private' | 'note';

export interface DraftFile {
  id: string;
  name: string;
  mime: string;
  bytes: number;
}

export interface DraftRow {
  mode: DraftMode;
  body: string;
  attachments: DraftFile[];
  updatedAt: Date;
}

interface DraftKey {
  conversationId: string;
  userId: string;
  mode: DraftMode;
}

const COLUMNS = 'mode, body, attachments, updated_at as "updatedAt"';

/** What somebody has begun to write: one a person, conversation and mode. */
@Injectable()
export class DraftRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async find({ conversationId, userId, mode }: DraftKey): Promise<DraftRow | undefined> {
    const rows: DraftRow[] = await this.db.query(
      `select ${COLUMNS} from draft where conversation_id = $1 and user_id = $2 and mode = $3`,
      [conversationId, userId, mode],
    );
    return rows[0];
  }

  async save(
    { conversationId, userId, mode }: DraftKey,
    body: string,
    attachments: readonly DraftFile[],
  ): Promise<DraftRow> {
    const rows: DraftRow[] = await this.db.query(
      `insert into draft (id, conversation_id, user_id, mode, body, attachments)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (conversation_id, user_id, mode)
         do update set body = $5, attachments = $6, updated_at = now()
       returning ${COLUMNS}`,
      [newId(), conversationId, userId, mode, body, JSON.stringify(attachments)],
    );
    return rows[0]!;
  }

  async remove(
    { conversationId, userId, mode }: DraftKey,
    manager: EntityManager = this.db.manager,
  ): Promise<void> {
    await manager.query(
      `delete from draft where conversation_id = $1 and user_id = $2 and mode = $3`,
      [conversationId, userId, mode],
    );
  }

  /** Puts a text back before whatever was begun meanwhile. */
  async giveBack(
    manager: EntityManager,
    { conversationId, userId, mode }: DraftKey,
    body: string,
    attachments: readonly DraftFile[],
  ): Promise<void> {
    await manager.query(
      `insert into draft as d (id, conversation_id, user_id, mode, body, attachments)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (conversation_id, user_id, mode) do update set updated_at = now(),
         body = case when d.body = '' then $5 else $5 || E'\\n\\n' || d.body end,
         attachments = $6::jsonb || d.attachments`,
      [newId(), conversationId, userId, mode, body, JSON.stringify(attachments)],
    );
  }
}
