import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface SplitRow {
  splitId: string;
  partId: string;
  originId: string;
  identityId: string;
  threadKey: string;
  userId: string;
}

/** Everything a person wrote in a thread, and what was answered to it directly. */
const PART = `with recursive part as (
    select m.id, m.external_id from message m
      where m.conversation_id = $1 and m.author_identity_id = $2
    union
    select o.id, o.external_id from message o join part p on o.parent_external_id = p.external_id
      where o.conversation_id = $1 and o.direction = 'outbound'
  )`;

@Injectable()
export class SplitRepository {
  async takesPart(
    manager: EntityManager,
    conversationId: string,
    identityId: string,
  ): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 from message where conversation_id = $1 and author_identity_id = $2 limit 1`,
      [conversationId, identityId],
    );
    return rows.length > 0;
  }

  /** False when this person's part is a conversation already. A part that was joined before is taken up again. */
  async split(manager: EntityManager, row: SplitRow): Promise<boolean> {
    await manager.query(
      `insert into conversation (id, channel_id, network, kind, thread_key, publication_id, identity_id, status, priority,
         team_id, subject, permalink, is_public, last_message_at, opened_at)
       select $2, channel_id, network, kind, $4, publication_id, $3, 'open', priority, team_id, subject, permalink,
         is_public, last_message_at, opened_at from conversation where id = $1`,
      [row.originId, row.partId, row.identityId, row.threadKey],
    );
    const made: unknown[] = await manager.query(
      `insert into conversation_split (id, origin_id, part_id, identity_id, split_by) values ($1, $2, $3, $4, $5)
       on conflict (origin_id, identity_id) where undone_at is null do nothing returning 1`,
      [row.splitId, row.originId, row.partId, row.identityId, row.userId],
    );
    if (made.length === 0) return false;
    await manager.query(
      `${PART} update message set conversation_id = $3 where id in (select id from part)`,
      [row.originId, row.identityId, row.partId],
    );
    await manager.query(
      `update reply r set conversation_id = $1 from message m where m.conversation_id = $1 and m.reply_id = r.id`,
      [row.partId],
    );
    await manager.query(
      `update conversation c set position = (select position from conversation where id = $1) where c.id = $2`,
      [row.originId, row.partId],
    );
    return true;
  }

  async originOf(manager: EntityManager, partId: string): Promise<string | undefined> {
    const rows: { origin_id: string }[] = await manager.query(
      `select origin_id from conversation_split where part_id = $1 and undone_at is null`,
      [partId],
    );
    return rows[0]?.origin_id;
  }

  async join(
    manager: EntityManager,
    partId: string,
    originId: string,
    userId: string,
  ): Promise<void> {
    await manager.query(
      `update conversation_split set undone_at = now(), undone_by = $2 where part_id = $1 and undone_at is null`,
      [partId, userId],
    );
    await manager.query(`update message set conversation_id = $2 where conversation_id = $1`, [
      partId,
      originId,
    ]);
    for (const table of ['reply', 'note_mention'])
      await manager.query(`update ${table} set conversation_id = $2 where conversation_id = $1`, [
        partId,
        originId,
      ]);
    await manager.query(
      `update conversation o set position = greatest(o.position, p.position),
         status = case when o.status = 'resolved' and p.status <> 'resolved' then 'open' else o.status end,
         resolved_at = case when p.status <> 'resolved' then null else o.resolved_at end
       from conversation p where o.id = $2 and p.id = $1`,
      [partId, originId],
    );
    await manager.query(
      `update conversation set merged_into = $2, status = 'resolved', unanswered_since = null, message_count = 0
       where id = $1`,
      [partId, originId],
    );
  }
}
