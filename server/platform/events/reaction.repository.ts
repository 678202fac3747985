import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { FeedCursor, StoredEvent } from './contract.js';

/** Where each reaction stands in the feed, and what it failed on. */
@Injectable()
export class ReactionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** New reactions begin with what happens from now on. */
  async register(names: readonly string[]): Promise<void> {
    await this.db.query(
      `insert into reaction_cursor (reaction, xid, event_id)
       select unnest($1::text[]), pg_snapshot_xmin(pg_current_snapshot()), 0 on conflict do nothing`,
      [names],
    );
  }

  /**
   * One process at a time works for a reaction; undefined when another does. `head` is the place up
   * to which whoever reads from now on sees everything.
   */
  async lease(
    name: string,
    seconds: number,
  ): Promise<{ from: FeedCursor; head: string } | undefined> {
    const [rows]: [{ xid: string; id: string; head: string }[], number] = await this.db.query(
      `update reaction_cursor set lease_until = now() + make_interval(secs => $2)
       where reaction = $1 and (lease_until is null or lease_until < now())
       returning xid::text as xid, event_id::text as id,
         pg_snapshot_xmin(pg_current_snapshot())::text as head`,
      [name, seconds],
    );
    return rows[0] && { from: { xid: rows[0].xid, id: rows[0].id }, head: rows[0].head };
  }

  /** Where each reaction stands, by its name. */
  async all(): Promise<Map<string, FeedCursor>> {
    const rows: { reaction: string; xid: string; id: string }[] = await this.db.query(
      `select reaction, xid::text as xid, event_id::text as id from reaction_cursor`,
    );
    return new Map(rows.map(({ reaction, ...place }) => [reaction, place]));
  }

  async failures(): Promise<{ labels: { reaction: string; state: string }; value: number }[]> {
    const rows: { reaction: string; state: string; n: number }[] = await this.db.query(
      `select reaction, case when next_attempt_at is null then 'left' else 'retried' end as state,
         count(*)::int as n
       from reaction_failure group by 1, 2`,
    );
    return rows.map(({ n, ...labels }) => ({ labels, value: n }));
  }

  async advance(name: string, to: FeedCursor): Promise<void> {
    await this.db.query(
      `update reaction_cursor set lease_until = null, xid = $2::text::xid8, event_id = $3::bigint
       where reaction = $1`,
      [name, to.xid, to.id],
    );
  }

  /** Backs off from one second to an hour; after twenty tries the failure stays for a person to see. */
  async fail(name: string, eventId: string, error: string): Promise<void> {
    await this.db.query(
      `insert into reaction_failure (reaction, event_id, attempts, error, next_attempt_at)
       values ($1, $2, 1, $3, now() + interval '1 second')
       on conflict (reaction, event_id) do update set attempts = reaction_failure.attempts + 1, error = $3,
         next_attempt_at = case when reaction_failure.attempts >= 20 then null
           else now() + least(interval '1 hour', interval '1 second' * power(2, reaction_failure.attempts)) end`,
      [name, eventId, error.slice(0, 2000)],
    );
  }

  async forgive(name: string, eventId: string): Promise<void> {
    await this.db.query(`delete from reaction_failure where reaction = $1 and event_id = $2`, [
      name,
      eventId,
    ]);
  }

  async dueForRetry(limit: number): Promise<{ reaction: string; event: StoredEvent }[]> {
    const rows: { reaction: string; event: StoredEvent }[] = await this.db
      .query(
        `update reaction_failure f set next_attempt_at = now() + interval '1 minute'
       from (select reaction, event_id from reaction_failure where next_attempt_at <= now()
             order by next_attempt_at limit $1 for update skip locked) due
       join event e on e.id = due.event_id
       where f.reaction = due.reaction and f.event_id = due.event_id
       returning f.reaction, json_build_object('id', e.id::text, 'xid', e.xid::text, 'type', e.type,
         'conversationId', e.conversation_id, 'seq', e.seq, 'actorId', e.actor_id, 'data', e.data, 'at', e.at) as event`,
        [limit],
      )
      .then(([found]: [{ reaction: string; event: StoredEvent }[], number]) => found);
    return rows.map(({ reaction, event }) => ({
      reaction,
      event: { ...event, at: new Date(event.at) },
    }));
  }
}
