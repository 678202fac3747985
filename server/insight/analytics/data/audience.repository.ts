import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Scope } from '../domain/scope.js';
import type { AudienceDay } from '../domain/social.js';

export interface NewAudienceDay extends AudienceDay {
  id: string;
  channelId: string | null;
  /** Where it was read: `csv`, `listening`, or the name of a network. */
  source: string;
}

const COLUMNS = `whose, name, to_char(on_day, 'YYYY-MM-DD') as "onDay", followers::float8 as followers,
  likes::float8 as likes, comments::float8 as comments, shares::float8 as shares, clicks::float8 as clicks,
  mentions::float8 as mentions`;

/** Counts of audiences, ours and competitors'. The same count twice is one. */
@Injectable()
export class AudienceRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async put(manager: EntityManager, days: readonly NewAudienceDay[]): Promise<void> {
    await manager.query(
      `insert into audience_count (id, whose, name, channel_id, on_day, followers, likes, comments, shares, clicks, mentions, source)
       select r.id, r.whose, r.name, coalesce(r."channelId",
           (select ch.id from channel ch where r.whose = 'own' and ch.name = r.name and ch.removed_at is null limit 1)),
         r."onDay", r.followers, r.likes, r.comments, r.shares, r.clicks, r.mentions, r.source
       from jsonb_to_recordset($1::jsonb) as r(id uuid, whose text, name text, "channelId" uuid, "onDay" date,
         followers bigint, likes bigint, comments bigint, shares bigint, clicks bigint, mentions bigint, source text)
       on conflict (whose, name, on_day, source) do update set followers = excluded.followers,
         likes = excluded.likes, comments = excluded.comments, shares = excluded.shares,
         clicks = excluded.clicks, mentions = excluded.mentions, recorded_at = now()`,
      [JSON.stringify(days)],
    );
  }

  /** Of a period, and the month before it, which knows with how many it began. */
  async of({ days, reach, filter }: Scope): Promise<AudienceDay[]> {
    return this.db.query(
      `select ${COLUMNS} from audience_count
       where on_day >= $1::date - 31 and on_day < $2::date
         and (channel_id is null or $3::uuid[] is null or channel_id = any($3::uuid[]))
         and ($4::text is null or whose = 'competitor' or channel_id::text = $4)
       order by on_day, whose, name`,
      [days.from, days.to, reach === 'all' ? null : reach, filter.channel ?? null],
    );
  }

  /** The newest ones, for the list. */
  async newest(reach: Scope['reach'], limit: number): Promise<AudienceDay[]> {
    return this.db.query(
      `select ${COLUMNS} from audience_count
       where channel_id is null or $1::uuid[] is null or channel_id = any($1::uuid[])
       order by on_day desc, whose desc, name limit $2`,
      [reach === 'all' ? null : reach, limit],
    );
  }
}
