import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type HeldChange,
  keyOf,
  type Revision,
  type Split,
  type ThreadConversation,
  type ThreadMessage,
} from '../contract.js';

export interface Address {
  channelId: string;
  kind: string;
  id: string;
}

const CONVERSATION = `c.id, c.channel_id as "channelId", c.network, c.kind, c.thread_key as "threadKey",
  c.publication_id as "publicationId", c.identity_id as "identityId", c.merged_into as "mergedInto",
  c.status, c.priority, c.team_id as "teamId", c.assignee_id as "assigneeId", c.subject, c.language,
  c.rating, c.permalink, c.is_public as "isPublic", c.last_message_at as "lastMessageAt",
  c.last_message_text as "lastMessageText", c.last_message_author as "lastMessageAuthor",
  c.last_customer_message_at as "lastCustomerMessageAt", c.unanswered_since as "unansweredSince",
  c.opened_at as "openedAt", c.resolved_at as "resolvedAt", c.snoozed_until as "snoozedUntil",
  c.message_count as "messageCount", c.position, c.seq,
  false as "isNew", false as "isDirty", false as "isStale"`;

const MESSAGE = `m.id, m.conversation_id as "conversationId", m.channel_id as "channelId", m.kind,
  m.external_id as "externalId", m.parent_external_id as "parentExternalId", m.direction,
  m.is_public as "isPublic", m.author_identity_id as "authorIdentityId", m.text, m.language, m.rating,
  m.permalink, m.sent_at as "sentAt", m.network_at as "networkAt", m.received_at as "receivedAt",
  m.position, m.edited_at as "editedAt", m.removed_at as "removedAt", m.removed_by as "removedBy",
  m.removal_at as "removalAt", m.hidden_at as "hiddenAt", m.hiding_at as "hidingAt",
  m.attachment_count as "attachmentCount", false as "isNew", false as "isDirty"`;

const columns = (addresses: readonly Address[]): [string[], string[], string[]] => [
  addresses.map(({ channelId }) => channelId),
  addresses.map(({ kind }) => kind),
  addresses.map(({ id }) => id),
];

const ADDRESSES = `unnest($1::uuid[], $2::text[], $3::text[]) as a(channel_id, kind, id)`;

/** Reads what a batch of arrivals can touch, in a handful of set-based queries. */
@Injectable()
export class ThreadLoader {
  async messages(manager: EntityManager, addresses: readonly Address[]): Promise<ThreadMessage[]> {
    return manager.query(
      `select ${MESSAGE} from message m join (select distinct * from ${ADDRESSES}) a
         on m.channel_id = a.channel_id and m.kind = a.kind and m.external_id = a.id`,
      columns(addresses),
    );
  }

  /** Locks them in one order, so that two batches or a command never wait for each other in a circle. */
  async conversations(
    manager: EntityManager,
    threads: readonly Address[],
    ids: readonly string[],
  ): Promise<ThreadConversation[]> {
    return manager.query(
      `with wanted as materialized (
         select c.id from conversation c join (select distinct * from ${ADDRESSES}) a
           on c.channel_id = a.channel_id and c.kind = a.kind and c.thread_key = a.id
           where c.merged_into is null
         union select unnest($4::uuid[])
       ), linked as materialized (
         select id from wanted
         union select part_id from conversation_split where undone_at is null and origin_id in (select id from wanted)
         union select origin_id from conversation_split where undone_at is null and part_id in (select id from wanted)
       )
       select ${CONVERSATION} from conversation c where c.id in (select id from linked)
       order by c.id for no key update of c`,
      [...columns(threads), ids],
    );
  }

  async splits(manager: EntityManager, conversationIds: readonly string[]): Promise<Split[]> {
    return manager.query(
      `select origin_id as "originId", part_id as "partId", identity_id as "identityId"
       from conversation_split where undone_at is null and origin_id = any($1::uuid[])`,
      [conversationIds],
    );
  }

  async revisions(
    manager: EntityManager,
    messageIds: readonly string[],
  ): Promise<Map<string, Revision[]>> {
    const found = new Map<string, Revision[]>();
    if (messageIds.length === 0) return found;
    const rows: (Revision & { messageId: string })[] = await manager.query(
      `select message_id as "messageId", text, rating, replaced_at as "replacedAt"
       from message_revision where message_id = any($1::uuid[]) order by replaced_at`,
      [messageIds],
    );
    for (const { messageId, ...revision } of rows)
      found.set(messageId, [...(found.get(messageId) ?? []), revision]);
    return found;
  }

  async held(
    manager: EntityManager,
    addresses: readonly Address[],
  ): Promise<(HeldChange & { id: string })[]> {
    return manager.query(
      `select h.id, h.channel_id as "channelId", h.kind, h.external_id as "externalId",
         h.occurred_at as "occurredAt", h.change
       from held_change h join (select distinct * from ${ADDRESSES}) a
         on h.channel_id = a.channel_id and h.kind = a.kind and h.external_id = a.id
       order by h.occurred_at, h.id`,
      columns(addresses),
    );
  }

  async knownExternalIds(
    manager: EntityManager,
    addresses: readonly Address[],
  ): Promise<Set<string>> {
    const rows: Address[] = await manager.query(
      `select m.channel_id as "channelId", m.kind, m.external_id as id from message m
       join (select distinct * from ${ADDRESSES}) a
         on m.channel_id = a.channel_id and m.kind = a.kind and m.external_id = a.id`,
      columns(addresses),
    );
    return new Set(rows.map(({ channelId, kind, id }) => keyOf(channelId, kind, id)));
  }
}
