import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

export interface OpenEntry {
  id: string;
  queueId: string | null;
}

export interface HeldWork {
  entryId: string;
  conversationId: string;
  queueId: string | null;
  userId: string;
  /** Nothing was heard of the agent in it since. */
  quietSince: Date;
  /** They are away, off or absent since; null: they are there. */
  goneSince: Date | null;
}

/** Rows of waiting: at most one open row a conversation, however often it is queued. */
@Injectable()
export class QueueEntryRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** One decision at a time in the whole desk, so that nobody gets more than they can carry. */
  async takeTurn(manager: EntityManager): Promise<void> {
    await manager.query(`select pg_advisory_xact_lock(hashtext('routing.decision'))`);
  }

  async openOf(manager: EntityManager, conversationId: string): Promise<OpenEntry | undefined> {
    const rows: OpenEntry[] = await manager.query(
      `select id, queue_id as "queueId" from queue_entry
       where conversation_id = $1 and ended_at is null`,
      [conversationId],
    );
    return rows[0];
  }

  async add(
    manager: EntityManager,
    entry: {
      id: string;
      conversationId: string;
      queueId: string;
      since: Date;
      passedIds: readonly string[];
    },
  ): Promise<void> {
    await manager.query(
      `insert into queue_entry (id, conversation_id, queue_id, since, next_try_at, passed_ids)
       values ($1, $2, $3, $4, $4, $5)`,
      [entry.id, entry.conversationId, entry.queueId, entry.since, entry.passedIds],
    );
  }

  /** It keeps the time that it has waited. */
  async move(manager: EntityManager, id: string, queueId: string, now: Date): Promise<void> {
    await manager.query(
      `update queue_entry set queue_id = $2, next_try_at = $3 where id = $1 and ended_at is null`,
      [id, queueId, now],
    );
  }

  async give(manager: EntityManager, id: string, userId: string, now: Date): Promise<void> {
    await manager.query(
      `update queue_entry set held = false
       where held and conversation_id = (select conversation_id from queue_entry where id = $1)`,
      [id],
    );
    await manager.query(
      `update queue_entry set ended_at = $3, ended_as = 'given', user_id = $2, held = true
       where id = $1`,
      [id, userId, now],
    );
  }

  /** `taken`: somebody has it; `left`: it needs nobody any more. */
  async end(
    manager: EntityManager,
    conversationId: string,
    as: 'taken' | 'left',
    now: Date,
  ): Promise<void> {
    await manager.query(
      `update queue_entry set ended_at = $3, ended_as = $2
       where conversation_id = $1 and ended_at is null`,
      [conversationId, as, now],
    );
  }

  /** Nobody has it by a queue any more, unless it is this person. */
  async release(
    manager: EntityManager,
    conversationId: string,
    unless: string | null = null,
  ): Promise<void> {
    await manager.query(
      `update queue_entry set held = false
       where conversation_id = $1 and held and ($2::uuid is null or user_id <> $2)`,
      [conversationId, unless],
    );
  }

  /** Something changed that may let entries go: all are tried again. */
  async tryAll(now: Date): Promise<void> {
    await this.db.query(
      `update queue_entry set next_try_at = $1 where ended_at is null and next_try_at > $1`,
      [now],
    );
  }

  async tryLater(times: readonly { id: string; at: Date }[]): Promise<void> {
    if (times.length === 0) return;
    await this.db.query(
      `update queue_entry e set next_try_at = t.at
       from unnest($1::uuid[], $2::timestamptz[]) as t(id, at)
       where e.id = t.id and e.ended_at is null`,
      [times.map(({ id }) => id), times.map(({ at }) => at)],
    );
  }

  async isAnyDue(now: Date): Promise<boolean> {
    const rows: unknown[] = await this.db.query(
      `select 1 from queue_entry where ended_at is null and next_try_at <= $1 limit 1`,
      [now],
    );
    return rows.length > 0;
  }

  async dueSince(now: Date): Promise<Date | null> {
    const rows: { at: Date | null }[] = await this.db.query(
      `select min(next_try_at) as at from queue_entry where ended_at is null and next_try_at <= $1`,
      [now],
    );
    return rows[0]!.at;
  }

  /** Whatever waits there, or nowhere that still exists. */
  async conversationsIn(queueId: string): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select conversation_id as id from queue_entry
       where ended_at is null and (queue_id = $1 or queue_id is null)`,
      [queueId],
    );
    return rows.map(({ id }) => id);
  }

  async counts(): Promise<ReadonlyMap<string, number>> {
    const rows: { id: string; n: number }[] = await this.db.query(
      `select queue_id as id, count(*)::int as n from queue_entry
       where ended_at is null and queue_id is not null group by queue_id`,
    );
    return new Map(rows.map(({ id, n }) => [id, n]));
  }

  /** Unanswered work that came out of a queue and may have to go back, whatever the calendar says. */
  mayGoBack(now: Date, goneBefore: Date, quietBefore: Date): Promise<HeldWork[]> {
    return this.db.query(
      `select * from (
         select e.id as "entryId", e.conversation_id as "conversationId", e.queue_id as "queueId",
           e.user_id as "userId",
           greatest(e.ended_at, c.unanswered_since, (
             select max(v.at) from event v
             where v.conversation_id = c.id and v.actor_id = e.user_id)) as "quietSince",
           case when a.from_at is not null then greatest(a.from_at, e.ended_at)
             when s.state is distinct from 'available' then greatest(s.since, e.ended_at) end as "goneSince"
         from queue_entry e join conversation c on c.id = e.conversation_id
         left join work_state s on s.user_id = e.user_id
         left join lateral (select from_at from absence
           where user_id = e.user_id and from_at <= $1 and until_at > $1 limit 1) a on true
         where e.held and c.assignee_id = e.user_id and c.status = 'open'
           and c.unanswered_since is not null and c.merged_into is null
           and (greatest(e.ended_at, c.unanswered_since) <= $3 or a.from_at is not null
             or s.state is distinct from 'available')) work
       where "goneSince" <= $2 or "quietSince" <= $3
       order by "quietSince" limit 200`,
      [now, goneBefore, quietBefore],
    );
  }
}
