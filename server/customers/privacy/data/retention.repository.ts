import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { RetentionKind } from '../domain/retention-kinds.js';

interface Aged {
  table: string;
  key: string;
  /** Alias `t`; `$1` is the time before which it goes. */
  where: string;
  /** What is set instead of deleting the row. */
  set?: string;
}

const AGED: Readonly<Record<Exclude<RetentionKind, 'conversations'>, Aged>> = {
  journal: {
    table: 'inbound_event',
    key: 'id',
    where: `t.received_at < $1 and t.state = 'done' and t.body <> ''`,
    set: `body = '', headers = '{}'`,
  },
  events: {
    table: 'event',
    key: 'id',
    // Whoever follows the events has passed them.
    where: `t.at < $1 and t.id < (select coalesce(min(event_id), 9223372036854775807) from reaction_cursor)
      and not exists (select from reaction_failure f where f.event_id = t.id)`,
  },
  notices: { table: 'notice', key: 'id', where: 't.created_at < $1' },
  mails: { table: 'mail', key: 'id', where: `t.posted_at < $1 and t.state <> 'waiting'` },
  'webhook-deliveries': {
    table: 'webhook_delivery',
    key: 'id',
    where: `t.created_at < $1 and t.state <> 'waiting'`,
  },
  reads: { table: 'customer_read', key: 'ctid', where: 't.hour < $1' },
  'satisfaction-comments': {
    table: 'satisfaction',
    key: 'id',
    where: `t.answered_at < $1 and t.comment is not null and not exists (
      select from legal_hold h where h.customer_id = t.customer_id and h.lifted_at is null)`,
    set: 'comment = null',
  },
  listening: {
    table: 'listening_item',
    key: 'id',
    // By when it was read too: what a feed still brings would otherwise come back as new each night.
    where: `greatest(t.published_at, t.read_at) < $1 and not exists (select from listening_hit h
      where h.item_id = t.id and h.state = 'conversation')`,
  },
};

const OLD_CONVERSATIONS = `from conversation t
  where t.status = 'resolved' and t.resolved_at < $1 and t.last_message_at < $1
    and not exists (select from legal_hold h join customer held on held.id = h.customer_id
        join identity i on i.customer_id in (held.id, held.part_of)
      where h.lifted_at is null and (i.id = t.identity_id or i.id in
        (select p.identity_id from conversation_participant p where p.conversation_id = t.id)))`;

/** Counts and takes away what is older than it may be. */
@Injectable()
export class RetentionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async count(kind: RetentionKind, before: Date): Promise<number> {
    const from =
      kind === 'conversations'
        ? OLD_CONVERSATIONS
        : `from ${AGED[kind].table} t where ${AGED[kind].where}`;
    const [row]: { n: number }[] = await this.db.query(`select count(*)::int as n ${from}`, [
      before,
    ]);
    return row!.n;
  }

  /** Answers how many went. */
  async take(
    manager: EntityManager,
    kind: Exclude<RetentionKind, 'conversations'>,
    before: Date,
    limit: number,
  ): Promise<number> {
    const { table, key, where, set } = AGED[kind];
    const chosen = `select ${key} from ${table} t where ${where} limit ${limit}`;
    const [, n] = await manager.query<[unknown[], number]>(
      set
        ? `update ${table} set ${set} where ${key} in (${chosen})`
        : `delete from ${table} where ${key} in (${chosen})`,
      [before],
    );
    return n;
  }

  async oldConversations(manager: EntityManager, before: Date, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select t.id ${OLD_CONVERSATIONS} order by t.resolved_at limit ${limit}`,
      [before],
    );
    return rows.map(({ id }) => id);
  }

  /** Of the desk's opening hours: when its night is. */
  async timeZone(): Promise<string> {
    const rows: { zone: string | null }[] = await this.db.query(
      `select rules->>'timeZone' as zone from calendar where is_default`,
    );
    return rows[0]?.zone ?? 'UTC';
  }
}
