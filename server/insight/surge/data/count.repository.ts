import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Quarter } from '../domain/week-course.js';

export const BRAND = 'brand';

/** Messages of customers by quarter of an hour: of the whole brand, by channel, by topic. */
@Injectable()
export class CountRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The newest quarter that was counted. */
  async newest(): Promise<Date | null> {
    const [row]: { at: Date | null }[] = await this.db.query(
      `select max(at) as at from surge_count where subject = $1`,
      [BRAND],
    );
    return row?.at ?? null;
  }

  /** Counts anew what came since then, and forgets what is too old to speak. */
  async fold(manager: EntityManager, since: Date, forgetBefore: Date): Promise<void> {
    await manager.query(`select pg_advisory_xact_lock(hashtext('surge-fold'))`);
    await manager.query(
      `delete from surge_count where at >= date_bin('15 minutes', $1::timestamptz, 'epoch')
         or at < $2`,
      [since, forgetBefore],
    );
    await manager.query(
      `with seen as (
         select date_bin('15 minutes', m.sent_at, 'epoch') as at, m.channel_id, t.topic_id,
           count(*)::int as total, (count(*) filter (where l.sentiment = 'negative'))::int as negatives
         from message m left join holding_label l on l.message_id = m.id
         left join message_topic t on t.message_id = m.id
         where m.direction = 'inbound' and m.sent_at <= now()
           and m.sent_at >= date_bin('15 minutes', $1::timestamptz, 'epoch')
         group by 1, 2, 3)
       insert into surge_count (subject, at, total, negatives)
       select '${BRAND}', at, sum(total), sum(negatives) from seen group by at
       union all
       select 'channel:' || channel_id, at, sum(total), sum(negatives) from seen group by channel_id, at
       union all
       select 'topic:' || topic_id, at, sum(total), sum(negatives) from seen
       where topic_id is not null group by topic_id, at`,
      [since],
    );
  }

  /** By subject, those about which something came since `active`, oldest first. */
  async quarters(from: Date, active: Date): Promise<Map<string, Quarter[]>> {
    const rows: { subject: string; at: Date; total: number; negatives: number }[] =
      await this.db.query(
        `select subject, at, total, negatives from surge_count where at >= $1
           and subject in (select distinct subject from surge_count where at >= $2)
         order by at`,
        [from, active],
      );
    const bySubject = new Map<string, Quarter[]>();
    for (const { subject, at, total, negatives } of rows) {
      const quarters = bySubject.get(subject) ?? [];
      quarters.push({ at: at.getTime(), total, negatives });
      bySubject.set(subject, quarters);
    }
    return bySubject;
  }

  /** When the first message of all came. */
  async firstMessage(): Promise<Date | null> {
    const [row]: { at: Date | null }[] = await this.db.query(
      `select min(sent_at) as at from message where direction = 'inbound'`,
    );
    return row?.at ?? null;
  }

  /** Texts about a subject between two times, newest first. */
  async texts(subject: string, from: Date, to: Date): Promise<string[]> {
    const [kind, id] = subject.split(':');
    const rows: { text: string }[] = await this.db.query(
      `select m.text from message m left join message_topic t on t.message_id = m.id
       where m.direction = 'inbound' and m.sent_at >= $1 and m.sent_at < $2
         and ($3 <> 'channel' or m.channel_id::text = $4)
         and ($3 <> 'topic' or t.topic_id::text = $4)
       order by m.sent_at desc, m.id desc limit 400`,
      [from, to, kind, id ?? ''],
    );
    return rows.map(({ text }) => text);
  }

  /** The time zone in which the desk counts its weeks. */
  async zone(): Promise<string> {
    const rows: { zone: string }[] = await this.db.query(
      `select rules->>'timeZone' as zone from calendar where is_default limit 1`,
    );
    return rows[0]?.zone ?? 'UTC';
  }
}
