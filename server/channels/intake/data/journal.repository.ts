import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../../../platform/kernel/index.js';
import type { ArrivedDelivery, JournalEntry, SetAside, UnsupportedSeen } from '../contract.js';

interface EntryRow {
  id: string;
  source: string;
  network: string;
  channel_id: string | null;
  attempts: number;
  origin: 'webhook' | 'poll';
  headers: Record<string, string>;
  body: Buffer;
  received_at: Date;
}

const toEntry = (row: EntryRow): JournalEntry => ({
  id: row.id,
  source: row.source,
  network: row.network,
  channelId: row.channel_id,
  attempts: row.attempts,
  delivery: {
    origin: row.origin,
    headers: row.headers,
    body: row.body,
    receivedAt: row.received_at,
  },
});

const COLUMNS = 'id, source, network, channel_id, attempts, origin, headers, body, received_at';

/** The raw journal: first what arrived, then what became of it. */
@Injectable()
export class JournalRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** A delivery that stands there already is left as it is. */
  async append(arrived: readonly ArrivedDelivery[]): Promise<void> {
    await this.db.query(
      `insert into inbound_event (source, network, channel_id, delivery_key, origin, headers, body)
       select * from unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[], $7::bytea[])
       on conflict (source, delivery_key) do nothing`,
      [
        arrived.map(({ source }) => source),
        arrived.map(({ network }) => network),
        arrived.map(({ channelId }) => channelId),
        arrived.map(({ deliveryKey }) => deliveryKey),
        arrived.map(({ delivery }) => delivery.origin),
        arrived.map(({ delivery }) => JSON.stringify(delivery.headers)),
        arrived.map(({ delivery }) => delivery.body),
      ],
    );
  }

  /** The oldest entries nobody else works on; they stay locked until the transaction ends. */
  async claim(manager: EntityManager, limit: number): Promise<JournalEntry[]> {
    const rows: EntryRow[] = await manager.query(
      `select ${COLUMNS} from inbound_event where state = 'new' order by id limit $1 for update skip locked`,
      [limit],
    );
    return rows.map(toEntry);
  }

  /** How many deliveries nobody has worked in yet, and when the oldest of them came. */
  async waiting(): Promise<{ n: number; since: Date | null }> {
    const [row]: [{ n: number; since: Date | null }] = await this.db.query(
      `select count(*)::int as n, min(received_at) as since from inbound_event where state = 'new'`,
    );
    return row;
  }

  async claimOne(manager: EntityManager, id: string): Promise<JournalEntry | undefined> {
    const rows: EntryRow[] = await manager.query(
      `select ${COLUMNS} from inbound_event where id = $1 for update skip locked`,
      [id],
    );
    return rows.map(toEntry)[0];
  }

  async countAttempt(ids: readonly string[]): Promise<void> {
    await this.db.query(
      `update inbound_event set attempts = attempts + 1 where id = any($1::bigint[])`,
      [ids],
    );
  }

  async settle(
    manager: EntityManager,
    ids: readonly string[],
    quarantined: ReadonlySet<string>,
  ): Promise<void> {
    await manager.query(
      `update inbound_event set processed_at = now(),
         state = case when id = any($2::bigint[]) then 'quarantined' else 'done' end
       where id = any($1::bigint[])`,
      [ids, [...quarantined]],
    );
    await manager.query(
      `update channel c set last_webhook_at = greatest(c.last_webhook_at, seen.at)
       from (select channel_id, max(received_at) as at from inbound_event
             where id = any($1::bigint[]) and origin = 'webhook' and channel_id is not null group by 1) seen
       where c.id = seen.channel_id and (c.last_webhook_at is null or c.last_webhook_at < seen.at - interval '1 second')`,
      [ids],
    );
  }

  /** That they came stays known, so that they do not come again; what they said does not. */
  async forgetBodies(manager: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await manager.query(
      `update inbound_event set body = '', headers = '{}' where id = any($1::bigint[]) and state = 'done'`,
      [ids],
    );
  }

  async setAside(manager: EntityManager, items: readonly SetAside[]): Promise<void> {
    if (items.length === 0) return;
    await manager.query(
      `insert into quarantine (id, inbound_event_id, item_index, network, channel_id, code, reason, fragment)
       select * from unnest($1::uuid[], $2::bigint[], $3::int[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[])
       on conflict (inbound_event_id, item_index) do update
         set code = excluded.code, reason = excluded.reason, resolved_at = null, resolution = null, resolved_by = null`,
      [
        items.map(() => newId()),
        items.map(({ entry }) => entry.id),
        items.map(({ itemIndex }) => itemIndex),
        items.map(({ entry }) => entry.network),
        items.map(({ channelId }) => channelId),
        items.map(({ code }) => code),
        items.map(({ reason }) => clean(reason, 1000)),
        items.map(({ fragment }) => clean(fragment, 20_000)),
      ],
    );
  }

  async countUnsupported(manager: EntityManager, seen: readonly UnsupportedSeen[]): Promise<void> {
    if (seen.length === 0) return;
    await manager.query(
      `insert into unsupported_item as u (source, what, network, channel_id, count, sample_event_id)
       select source, what, max(network), max(channel_id::text)::uuid, count(*), max(event_id)
       from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::bigint[])
         as s(source, what, network, channel_id, event_id)
       group by source, what order by source, what
       on conflict (source, what) do update
         set count = u.count + excluded.count, last_at = now(), sample_event_id = excluded.sample_event_id`,
      [
        seen.map(({ source }) => source),
        seen.map(({ what }) => clean(what, 200)),
        seen.map(({ network }) => network),
        seen.map(({ channelId }) => channelId),
        seen.map(({ eventId }) => eventId),
      ],
    );
  }

  async touchChannels(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await manager.query(
      `update channel set last_item_at = now() where id = any($1::uuid[])
         and (last_item_at is null or last_item_at < now() - interval '1 second')`,
      [ids],
    );
  }
}

/** Postgres text holds no NUL; half a surrogate pair becomes the replacement character. */
const clean = (text: string, max: number): string =>
  Buffer.from(text.slice(0, max)).toString('utf8').replaceAll('\0', '\uFFFD');
