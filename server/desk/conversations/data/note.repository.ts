import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface NoteRow {
  id: string;
  conversationId: string;
  channelId: string;
  /** Null when the author has no account. */
  authorId: string | null;
  /** Of an author without an account. */
  authorName?: string | null;
  body: string;
  language: string | null;
  position: number;
}

@Injectable()
export class NoteRepository {
  /** False when this note stands there already. */
  async insert(manager: EntityManager, note: NoteRow): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into message (id, conversation_id, channel_id, kind, direction, is_public, author_user_id, text, language,
         sent_at, position, search, note_author)
       values ($1, $2, $3, 'note', 'note', false, $4, $5, $6, now(), $7, to_tsvector(hark_config($6), $5), $8)
       on conflict (id) do nothing returning 1`,
      [
        note.id,
        note.conversationId,
        note.channelId,
        note.authorId,
        note.body,
        note.language,
        note.position,
        note.authorName ?? null,
      ],
    );
    if (rows.length === 0) return false;
    await manager.query(
      `update conversation set position = $2, message_count = message_count + 1, last_message_at = now(),
         last_message_text = left($3, 200), last_message_author = 'note', updated_at = now() where id = $1`,
      [note.conversationId, note.position, note.body],
    );
    return true;
  }

  /** Calls people, whoever wrote it has made sure that they may see it. */
  async mention(
    manager: EntityManager,
    messageId: string,
    conversationId: string,
    userIds: readonly string[],
  ): Promise<void> {
    if (userIds.length === 0) return;
    await manager.query(
      `insert into note_mention (message_id, user_id, conversation_id)
       select $1, u, $2 from unnest($3::uuid[]) as u on conflict do nothing`,
      [messageId, conversationId, userIds],
    );
  }

  /** Reading a conversation answers the calls in it. */
  async markRead(
    manager: EntityManager,
    userId: string,
    conversationId: string,
    position: number,
  ): Promise<void> {
    await manager.query(
      `insert into read_marker (user_id, conversation_id, position) values ($1, $2, $3)
       on conflict (user_id, conversation_id) do update
         set position = greatest(read_marker.position, excluded.position), at = now()`,
      [userId, conversationId, position],
    );
    await manager.query(
      `update note_mention set seen_at = now() where user_id = $1 and conversation_id = $2 and seen_at is null`,
      [userId, conversationId],
    );
  }
}
