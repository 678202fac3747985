import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Change, DigestBrief, DigestScope } from '../contract.js';

export interface StoredGroup {
  topicId: string | null;
  label: string;
  count: number;
  before: number;
  p: number;
  change: Change;
  channels: Record<string, number>;
  sentiment: Record<string, number>;
  weeks: number[];
  quoteIds: string[];
  repeaters: number;
}

export interface StoredDigest {
  id: string;
  scheduleId: string | null;
  /** Of its schedule; null when it was made by hand. */
  name: string | null;
  periodStart: Date;
  periodEnd: Date;
  zone: string;
  scope: DigestScope;
  brief: DigestBrief;
  madeAt: Date;
  sentAt: Date | null;
}

const ROW = `select d.id, d.schedule_id as "scheduleId", s.name, d.period_start as "periodStart",
    d.period_end as "periodEnd", d.zone, d.scope, d.brief, d.made_at as "madeAt",
    d.sent_at as "sentAt", d.period_end::text as mark
  from digest d left join digest_schedule s on s.id = d.schedule_id`;

/** Less than this chance no column of single precision can hold, and nobody tells apart. */
const LEAST_P = 1e-30;

/** Digests as they were made. */
@Injectable()
export class DigestRepository {
  /** False: the schedule has one for this period already. */
  async insert(
    manager: EntityManager,
    digest: Omit<StoredDigest, 'name'>,
    groups: readonly StoredGroup[],
  ): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into digest (id, schedule_id, period_start, period_end, zone, scope, brief, made_at, sent_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (schedule_id, period_start) do nothing returning id`,
      [
        digest.id,
        digest.scheduleId,
        digest.periodStart,
        digest.periodEnd,
        digest.zone,
        digest.scope,
        digest.brief,
        digest.madeAt,
        digest.sentAt,
      ],
    );
    if (rows.length === 0) return false;
    await manager.query(
      `insert into digest_group (digest_id, position, topic_id, label, count, before, p, change,
         channels, sentiment, weeks, quote_ids, repeaters)
       select $1, g.position, g."topicId", g.label, g.count, g.before, greatest(g.p, ${LEAST_P}), g.change, g.channels,
         g.sentiment, g.weeks, g."quoteIds", g.repeaters
       from jsonb_to_recordset($2::jsonb) as g(position smallint, "topicId" uuid, label text,
         count int, before int, p double precision, change text, channels jsonb, sentiment jsonb, weeks int[],
         "quoteIds" uuid[], repeaters int)`,
      [digest.id, JSON.stringify(groups.map((group, at) => ({ ...group, position: at + 1 })))],
    );
    return true;
  }

  /** Newest first. */
  async page(
    manager: EntityManager,
    { after, limit }: { after: { at: string; id: string } | undefined; limit: number },
  ): Promise<(StoredDigest & { mark: string })[]> {
    return manager.query(
      `${ROW} where $1::timestamptz is null or (d.period_end, d.id) < ($1::timestamptz, $2::uuid)
       order by d.period_end desc, d.id desc limit $3`,
      [after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async find(manager: EntityManager, id: string): Promise<StoredDigest | undefined> {
    const rows: StoredDigest[] = await manager.query(`${ROW} where d.id = $1`, [id]);
    return rows[0];
  }

  /** Under the names that the topics have now. */
  async groups(manager: EntityManager, digestId: string): Promise<StoredGroup[]> {
    return manager.query(
      `select g.topic_id as "topicId", coalesce(t.name, g.label) as label, g.count, g.before, g.p,
         g.change, g.channels, g.sentiment, g.weeks, g.quote_ids as "quoteIds", g.repeaters
       from digest_group g left join topic t on t.id = g.topic_id
       where g.digest_id = $1 order by g.position`,
      [digestId],
    );
  }
}
