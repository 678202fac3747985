import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Place, SourceState } from '../contract.js';

export interface SourceContent {
  name: string;
  place: Place;
  url: string;
  isEnabled: boolean;
}

export interface Source extends SourceContent {
  id: string;
  state: SourceState;
  detail: string | null;
  lastReadAt: Date | null;
  lastItemAt: Date | null;
  itemCount: number;
}

export interface DueSource {
  id: string;
  name: string;
  url: string;
  etag: string | null;
  lastModified: string | null;
}

/** What came of reading a source. */
export interface SourceOutcome {
  state: SourceState;
  detail: string | null;
  etag: string | null;
  lastModified: string | null;
  newItems: number;
}

const COLUMNS = `id, name, place, url, is_enabled as "isEnabled", state, detail,
  last_read_at as "lastReadAt", last_item_at as "lastItemAt", item_count as "itemCount"`;
const EVERY_SECONDS = 300;
const LEASE_SECONDS = 120;
const LONGEST_PAUSE_SECONDS = 6 * 3600;

/** Feeds, and when each is to be read. */
@Injectable()
export class SourceRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(): Promise<Source[]> {
    return this.db.query(`select ${COLUMNS} from listening_source order by lower(name), id`);
  }

  async one(id: string, manager: EntityManager = this.db.manager): Promise<Source | undefined> {
    const rows: Source[] = await manager.query(
      `select ${COLUMNS} from listening_source where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** False when its address is there already. */
  async add(manager: EntityManager, id: string, content: SourceContent): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into listening_source (id, name, place, url, is_enabled) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning 1`,
      [id, content.name, content.place, content.url, content.isEnabled],
    );
    return rows.length > 0;
  }

  /** A new address is read from its beginning. */
  async change(manager: EntityManager, id: string, content: SourceContent): Promise<void> {
    await manager.query(
      `update listening_source set name = $2, place = $3, is_enabled = $5, next_read_at = now(),
         failures = 0, state = case when url = $4 then state else 'new' end,
         etag = case when url = $4 then etag end,
         last_modified = case when url = $4 then last_modified end, url = $4
       where id = $1`,
      [id, content.name, content.place, content.url, content.isEnabled],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from listening_source where id = $1`, [id]);
    await manager.query(
      `update listening_stream set source_ids = array_remove(source_ids, $1)
       where $1 = any(source_ids)`,
      [id],
    );
  }

  async askForReading(id: string): Promise<void> {
    await this.db.query(`update listening_source set next_read_at = now() where id = $1`, [id]);
  }

  /** Taken for a while, so that no other process reads the same. */
  async claimDue(limit: number): Promise<DueSource[]> {
    const [rows]: [DueSource[], number] = await this.db.query(
      `update listening_source set next_read_at = now() + make_interval(secs => $2)
       where id in (select id from listening_source where is_enabled and next_read_at <= now()
                    order by next_read_at limit $1 for update skip locked)
       returning id, name, url, etag, last_modified as "lastModified"`,
      [limit, LEASE_SECONDS],
    );
    return rows;
  }

  async dueSince(): Promise<Date | null> {
    const [row]: { since: Date | null }[] = await this.db.query(
      `select min(next_read_at) as since from listening_source
       where is_enabled and next_read_at <= now()`,
    );
    return row?.since ?? null;
  }

  /** A source that fails is asked less and less often, up to every six hours. */
  async settle(manager: EntityManager, id: string, outcome: SourceOutcome): Promise<void> {
    await manager.query(
      `update listening_source set state = $2, detail = $3, etag = $4, last_modified = $5,
         failures = case when $2 = 'failing' then failures + 1 else 0 end,
         last_read_at = now(), item_count = item_count + $6,
         last_item_at = case when $6 > 0 then now() else last_item_at end,
         next_read_at = now() + make_interval(secs => case when $2 = 'failing'
           then least($8, $7 * power(2, least(failures, 10))) else $7 end)
       where id = $1`,
      [
        id,
        outcome.state,
        outcome.detail,
        outcome.etag,
        outcome.lastModified,
        outcome.newItems,
        EVERY_SECONDS,
        LONGEST_PAUSE_SECONDS,
      ],
    );
  }
}
