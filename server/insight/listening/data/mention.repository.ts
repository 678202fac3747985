import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

export interface MentionsOfDay {
  day: string;
  brand: string;
  isOwn: boolean;
  count: number;
}

/** How often brands were named, by day of the desk's zone. */
@Injectable()
export class MentionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The days of these streams anew from their hits; what is muted is not counted. */
  async recount(
    manager: EntityManager,
    streamIds: readonly string[],
    since: Date,
    zone: string,
  ): Promise<void> {
    await manager.query(
      `with fresh as (
         select h.stream_id, (h.published_at at time zone $3)::date as day, s.brand,
           count(*)::int as count
         from listening_hit h join listening_stream s on s.id = h.stream_id
         where h.stream_id = any($1::uuid[]) and h.state <> 'muted'
           and h.published_at >= date_trunc('day', $2::timestamptz, $3)
         group by 1, 2, 3), gone as (
         delete from mention_count m where m.stream_id = any($1::uuid[])
           and m.day >= ($2::timestamptz at time zone $3)::date
           and not exists (select from fresh f where f.stream_id = m.stream_id and f.day = m.day))
       insert into mention_count (stream_id, day, brand, count)
       select stream_id, day, brand, count from fresh
       on conflict (stream_id, day) do update set count = excluded.count, brand = excluded.brand`,
      [streamIds, since, zone],
    );
  }

  /** `day` is YYYY-MM-DD. */
  async between(from: string, to: string): Promise<MentionsOfDay[]> {
    return this.db.query(
      `select m.day::text as day, m.brand, bool_or(s.is_own) as "isOwn", sum(m.count)::int as count
       from mention_count m join listening_stream s on s.id = m.stream_id
       where m.day between $1::date and $2::date group by 1, 2 order by 1, 2`,
      [from, to],
    );
  }

  /** The time zone in which the desk counts its days. */
  async zone(manager: EntityManager = this.db.manager): Promise<string> {
    const rows: { zone: string }[] = await manager.query(
      `select rules->>'timeZone' as zone from calendar where is_default limit 1`,
    );
    return rows[0]?.zone ?? 'UTC';
  }
}
