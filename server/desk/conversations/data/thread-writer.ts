import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/kernel/index.js';
import type { HeldChange, Revision, ThreadConversation, ThreadMessage } from '../contract.js';

const CONVERSATION_ROW = `r(id uuid, "channelId" uuid, network text, kind text, "threadKey" text,
  "publicationId" uuid, "identityId" uuid, "mergedInto" uuid, status text, priority smallint,
  "teamId" uuid, "assigneeId" uuid, subject text, language text, rating smallint, permalink text,
  "isPublic" boolean, "lastMessageAt" timestamptz, "lastMessageText" text, "lastMessageAuthor" text,
  "lastCustomerMessageAt" timestamptz, "unansweredSince" timestamptz, "openedAt" timestamptz,
  "resolvedAt" timestamptz, "snoozedUntil" timestamptz, "messageCount" int, position int, seq int)`;

const MESSAGE_ROW = `r(id uuid, "conversationId" uuid, "channelId" uuid, kind text, "externalId" text,
  "parentExternalId" text, direction text, "isPublic" boolean, "authorIdentityId" uuid, text text,
  language text, rating smallint, permalink text, "sentAt" timestamptz, "networkAt" timestamptz,
  "receivedAt" timestamptz, position int, "editedAt" timestamptz, "removedAt" timestamptz,
  "removedBy" text, "removalAt" timestamptz, "hiddenAt" timestamptz, "hidingAt" timestamptz,
  "attachmentCount" smallint)`;

export interface AttachmentRow {
  messageId: string;
  position: number;
  type: string;
  name: string | null;
  mime: string | null;
  url: string | null;
}

/** Writes a batch of arrivals, one statement a table. */
@Injectable()
export class ThreadWriter {
  async insertConversations(
    manager: EntityManager,
    rows: readonly ThreadConversation[],
  ): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(
      `insert into conversation (id, channel_id, network, kind, thread_key, publication_id, identity_id, merged_into,
         status, priority, team_id, assignee_id, subject, language, rating, permalink, is_public, last_message_at,
         last_message_text, last_message_author, last_customer_message_at, unanswered_since, opened_at, resolved_at,
         snoozed_until, message_count, position, seq)
       select r.* from jsonb_to_recordset($1::jsonb) as ${CONVERSATION_ROW}`,
      [json(rows)],
    );
  }

  async updateConversations(
    manager: EntityManager,
    rows: readonly ThreadConversation[],
  ): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(
      `update conversation c set publication_id = r."publicationId", identity_id = r."identityId",
         merged_into = r."mergedInto", status = r.status, team_id = r."teamId", assignee_id = r."assigneeId",
         subject = r.subject, language = r.language, rating = r.rating, last_message_at = r."lastMessageAt",
         last_message_text = r."lastMessageText", last_message_author = r."lastMessageAuthor",
         last_customer_message_at = r."lastCustomerMessageAt", unanswered_since = r."unansweredSince",
         opened_at = r."openedAt", resolved_at = r."resolvedAt", snoozed_until = r."snoozedUntil",
         message_count = r."messageCount", position = r.position, seq = r.seq, updated_at = now()
       from jsonb_to_recordset($1::jsonb) as ${CONVERSATION_ROW} where c.id = r.id`,
      [json(rows)],
    );
  }

  /** Customers spoke in these: what ended is written on the closure and the snooze. */
  async endClosuresAndSnoozes(manager: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await manager.query(
      `with ended as (update snooze set ended_at = now(), ended_by = 'customer'
         where conversation_id = any($1::uuid[]) and ended_at is null)
       update closure set reopened_at = now() where conversation_id = any($1::uuid[]) and reopened_at is null`,
      [ids],
    );
  }

  async insertMessages(manager: EntityManager, rows: readonly ThreadMessage[]): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(
      `insert into message (id, conversation_id, channel_id, kind, external_id, parent_external_id, direction,
         is_public, author_identity_id, text, language, rating, permalink, sent_at, network_at, received_at, position,
         edited_at, removed_at, removed_by, removal_at, hidden_at, hiding_at, attachment_count, search)
       select r.*, to_tsvector(hark_config(r.language), r.text)
       from jsonb_to_recordset($1::jsonb) as ${MESSAGE_ROW}`,
      [json(rows)],
    );
  }

  async updateMessages(manager: EntityManager, rows: readonly ThreadMessage[]): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(
      `update message m set text = r.text, rating = r.rating, edited_at = r."editedAt",
         removed_at = r."removedAt", removed_by = r."removedBy", removal_at = r."removalAt",
         hidden_at = r."hiddenAt", hiding_at = r."hidingAt",
         search = case when m.text = r.text then m.search else to_tsvector(hark_config(m.language), r.text) end
       from jsonb_to_recordset($1::jsonb) as ${MESSAGE_ROW} where m.id = r.id`,
      [json(rows)],
    );
  }

  async rewriteRevisions(
    manager: EntityManager,
    revisions: ReadonlyMap<string, readonly Revision[]>,
  ): Promise<void> {
    if (revisions.size === 0) return;
    const ids = [...revisions.keys()];
    const rows = ids.flatMap((messageId) =>
      revisions.get(messageId)!.map((revision) => ({ id: newId(), messageId, ...revision })),
    );
    await manager.query(`delete from message_revision where message_id = any($1::uuid[])`, [ids]);
    await manager.query(
      `insert into message_revision (id, message_id, text, rating, replaced_at)
       select * from jsonb_to_recordset($1::jsonb)
         as r(id uuid, "messageId" uuid, text text, rating smallint, "replacedAt" timestamptz)`,
      [json(rows)],
    );
  }

  async insertAttachments(manager: EntityManager, rows: readonly AttachmentRow[]): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(
      `insert into attachment (id, message_id, position, type, name, mime, source_url, state, next_attempt_at)
       select r.id, r."messageId", r.position, r.type, r.name, r.mime, r.url,
         case when r.url is null or r.type in ('link', 'location') then 'linked' else 'pending' end,
         case when r.url is null or r.type in ('link', 'location') then null else now() end
       from jsonb_to_recordset($1::jsonb)
         as r(id uuid, "messageId" uuid, position smallint, type text, name text, mime text, url text)`,
      [json(rows.map((row) => ({ id: newId(), ...row })))],
    );
  }

  async hold(
    manager: EntityManager,
    held: readonly HeldChange[],
    appliedIds: readonly string[],
  ): Promise<void> {
    if (held.length > 0)
      await manager.query(
        `insert into held_change (channel_id, kind, external_id, occurred_at, change)
         select * from jsonb_to_recordset($1::jsonb)
           as r("channelId" uuid, kind text, "externalId" text, "occurredAt" timestamptz, change jsonb)
         on conflict do nothing`,
        [json(held)],
      );
    if (appliedIds.length > 0)
      await manager.query(`delete from held_change where id = any($1::bigint[])`, [appliedIds]);
  }

  /** The messages of a provisional thread move into the one that it turned out to be part of. */
  async merge(
    manager: EntityManager,
    merges: readonly { fromId: string; intoId: string; positionOffset: number }[],
  ): Promise<void> {
    for (const { fromId, intoId, positionOffset } of merges) {
      await manager.query(
        `update message set conversation_id = $2, position = position + $3 where conversation_id = $1`,
        [fromId, intoId, positionOffset],
      );
      for (const table of ['reply', 'assignment', 'closure', 'note_mention'])
        await manager.query(`update ${table} set conversation_id = $2 where conversation_id = $1`, [
          fromId,
          intoId,
        ]);
    }
  }
}

const json = (rows: readonly unknown[]): string => JSON.stringify(rows);
