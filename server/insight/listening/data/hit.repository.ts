import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { TimeMark } from '../../../platform/database/index.js';
import type { HitState } from '../contract.js';

export interface NewHit {
  id: string;
  streamId: string;
  itemId: string;
  relevance: number;
  why: readonly string[];
  publishedAt: Date;
  muteId: string | null;
}

export interface HitStream {
  id: string;
  name: string;
  brand: string;
  isOwn: boolean;
}

export interface HitRow {
  id: string;
  stream: HitStream;
  /** Other streams that found the same, where as much was done with it. */
  alsoIn: HitStream[];
  source: { id: string; name: string; place: 'forum' | 'news' | 'blog' };
  itemId: string;
  title: string;
  text: string;
  link: string | null;
  authorName: string | null;
  language: string | null;
  sentiment: 'negative' | 'neutral' | 'positive' | null;
  publishedAt: Date;
  relevance: number;
  why: string[];
  state: HitState;
  /** How often the same was brought again, elsewhere or by another feed. */
  repeats: number;
  conversationId: string | null;
  /** Exactly as Postgres prints it, for the mark of a page. */
  mark: string;
}

export interface HitQuestion {
  streamId?: string;
  state?: HitState;
  sourceId?: string;
  before?: TimeMark;
  limit: number;
}

const STREAM = `json_build_object('id', st.id, 'name', st.name, 'brand', st.brand, 'isOwn', st.is_own)`;

const ROW = `select h.id, h.item_id as "itemId", ${STREAM} as stream,
    (select coalesce(json_agg(${STREAM} order by st.name, st.id), '[]')
     from listening_hit o join listening_stream st on st.id = o.stream_id
     where o.item_id = h.item_id and o.state = h.state and o.id <> h.id) as "alsoIn",
    json_build_object('id', so.id, 'name', so.name, 'place', so.place) as source,
    i.title, i.text, i.link, i.author_name as "authorName", i.language, i.sentiment,
    h.published_at as "publishedAt", h.published_at::text as mark, h.relevance, h.why, h.state,
    (select count(*)::int from listening_item r where r.same_as = i.id) as repeats,
    (select m.conversation_id from message m join channel c on c.id = m.channel_id
     where c.network = 'listening' and m.kind = 'mention' and m.external_id = i.id::text
     limit 1) as "conversationId"
  from listening_hit h join listening_item i on i.id = h.item_id
  join listening_stream st on st.id = h.stream_id
  join listening_source so on so.id = i.source_id`;

@Injectable()
export class HitRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Of all streams together each find is there once, where it is most relevant. */
  list({ streamId, state, sourceId, before, limit }: HitQuestion): Promise<HitRow[]> {
    return this.db.query(
      `${ROW} where (h.stream_id = $1::uuid or $1::uuid is null and not exists (
           select from listening_hit o where o.item_id = h.item_id and o.state = h.state
             and (o.relevance, o.id) > (h.relevance, h.id)))
         and ($2::text is null or h.state = $2) and ($3::uuid is null or i.source_id = $3)
         and ($4::timestamptz is null or (h.published_at, h.id) < ($4, $5::uuid))
       order by h.published_at desc, h.id desc limit $6`,
      [
        streamId ?? null,
        state ?? null,
        sourceId ?? null,
        before?.at ?? null,
        before?.id ?? null,
        limit,
      ],
    );
  }

  async one(id: string): Promise<HitRow | undefined> {
    const rows: HitRow[] = await this.db.query(`${ROW} where h.id = $1`, [id]);
    return rows[0];
  }

  /** By stream, how many of each state there are. */
  async counts(): Promise<{ streamId: string; state: HitState; n: number }[]> {
    return this.db.query(
      `select stream_id as "streamId", state, count(*)::int as n from listening_hit
       group by stream_id, state`,
    );
  }

  async insert(manager: EntityManager, hits: readonly NewHit[]): Promise<void> {
    await manager.query(
      `insert into listening_hit (id, stream_id, item_id, relevance, why, published_at, mute_id, state)
       select h.id, h."streamId", h."itemId", h.relevance, h.why, h."publishedAt", h."muteId",
         case when h."muteId" is null then 'new' else 'muted' end
       from jsonb_to_recordset($1::jsonb) as h(id uuid, "streamId" uuid, "itemId" uuid,
         relevance real, why jsonb, "publishedAt" timestamptz, "muteId" uuid)
       on conflict do nothing`,
      [JSON.stringify(hits)],
    );
  }

  /** What a changed query no longer finds goes, unless somebody has done something with it. */
  async forgetUntouched(manager: EntityManager, streamId: string): Promise<void> {
    await manager.query(
      `delete from listening_hit where stream_id = $1 and state in ('new', 'muted')`,
      [streamId],
    );
  }

  /** The same goes for other streams that found it, as far as it stood there as it stood here. */
  async setState(
    manager: EntityManager,
    id: string,
    state: HitState,
    byUserId: string,
  ): Promise<void> {
    await manager.query(
      `update listening_hit set state = $2, by_user_id = $3, changed_at = now(), mute_id = null
       where (item_id, state) = (select item_id, state from listening_hit where id = $1)`,
      [id, state, byUserId],
    );
  }

  async mute(manager: EntityManager, ids: readonly string[], muteId: string): Promise<void> {
    await manager.query(
      `update listening_hit set state = 'muted', mute_id = $2 where id = any($1::uuid[])`,
      [ids, muteId],
    );
  }

  /** What a mute hid comes back. */
  async unmute(manager: EntityManager, muteId: string): Promise<void> {
    await manager.query(
      `update listening_hit set state = 'new', mute_id = null
       where mute_id = $1 and state = 'muted'`,
      [muteId],
    );
  }

  /** New hits of one stream, as far as mutes look at them. */
  async untouched(
    manager: EntityManager,
    streamId: string | null,
  ): Promise<
    {
      id: string;
      streamId: string;
      sourceId: string;
      authorKey: string | null;
      title: string;
      text: string;
    }[]
  > {
    return manager.query(
      `select h.id, h.stream_id as "streamId", i.source_id as "sourceId",
         i.author_key as "authorKey", i.title, i.text
       from listening_hit h join listening_item i on i.id = h.item_id
       where h.state = 'new' and ($1::uuid is null or h.stream_id = $1) limit 20000`,
      [streamId],
    );
  }

  async streamIds(manager: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(`select id from listening_stream`);
    return rows.map(({ id }) => id);
  }
}
