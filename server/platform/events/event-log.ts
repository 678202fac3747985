import { Inject, Injectable, Optional } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { CAUSE_SETTING } from './tell-cause.js';
import { EVENT_CATALOGUE, type FeedCursor, type NewEvent, type StoredEvent } from './contract.js';

/** Channel of Postgres notifications: names types of events, never what happened. */
export const EVENT_CHANNEL = 'hark_event';

/** Postgres takes 8000 bytes; all types of the house together are shorter. */
const LONGEST_PAYLOAD = 7000;

interface Row extends Omit<StoredEvent, 'conversationId' | 'actorId'> {
  conversation_id: string | null;
  actor_id: string | null;
}

const toEvent = ({ conversation_id, actor_id, ...row }: Row): StoredEvent => ({
  ...row,
  conversationId: conversation_id,
  actorId: actor_id,
});

const COLUMNS = 'id, xid::text as xid, type, conversation_id, seq, actor_id, data, at';

/** Writes event rows with the change, reads them in commit order. */
@Injectable()
export class EventLog {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Optional() @Inject(EVENT_CATALOGUE) private readonly catalogue?: ReadonlySet<string>,
  ) {}

  /** Within the transaction of the change; listeners are woken by its commit. */
  async append(manager: EntityManager, events: readonly NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    const unknown = events.find(({ type }) => this.catalogue?.has(type) === false);
    if (unknown) throw new Error(`"${unknown.type}" is not in the catalogue of events.`);
    await manager.query(
      `with written as (
         insert into event (type, conversation_id, seq, actor_id, data)
         select e.type, e.conversation_id, e.seq, e.actor_id, coalesce(e.data, '{}')
           || coalesce(nullif(current_setting('${CAUSE_SETTING}', true), ''), '{}')::jsonb
         from jsonb_to_recordset($1::jsonb)
           as e(type text, conversation_id uuid, seq int, actor_id uuid, data jsonb)
         returning type)
       select pg_notify('${EVENT_CHANNEL}', left(string_agg(distinct type, ','), ${LONGEST_PAYLOAD}))
       from written`,
      [
        JSON.stringify(
          events.map(({ type, conversationId, seq, actorId, data }) => ({
            type,
            conversation_id: conversationId,
            seq,
            actor_id: actorId,
            data,
          })),
        ),
      ],
    );
  }

  /** The newest event, and whether some must still wait for an older transaction. */
  async newest(): Promise<{ id: string; isHeld: boolean }> {
    const [row]: { id: string; isHeld: boolean }[] = await this.db.query(
      `select coalesce(max(id), 0)::text as id,
         exists (select 1 from event where xid >= pg_snapshot_xmin(pg_current_snapshot())) as "isHeld"
       from event`,
    );
    return row!;
  }

  /**
   * Events after the cursor, oldest first, only those that no running transaction can still
   * precede: a sequence alone commits out of order and would lose rows silently.
   */
  async after(
    cursor: FeedCursor,
    limit: number,
    types?: readonly string[],
  ): Promise<StoredEvent[]> {
    const rows: Row[] = await this.db.query(
      `select ${COLUMNS} from event
       where (xid, id) > ($1::text::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
         and ($4::text[] is null or type = any($4))
       order by xid, id limit $3`,
      [cursor.xid, cursor.id, limit, types ?? null],
    );
    return rows.map(toEvent);
  }

  /** The place from which on nothing has been read yet. */
  async head(): Promise<FeedCursor> {
    const [row]: { xid: string }[] = await this.db.query(
      `select pg_snapshot_xmin(pg_current_snapshot())::text as xid`,
    );
    return { xid: row!.xid, id: '0' };
  }
}
