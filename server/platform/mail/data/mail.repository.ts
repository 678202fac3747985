import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../../kernel/index.js';
import type { Mail } from '../contract.js';
import type { MailRow } from './mail.entity.js';

const LEASE = `interval '2 minutes'`;

const COLUMNS = `id, recipient, subject, text, html, reply_to as "replyTo",
  unsubscribe_url as "unsubscribeUrl", state, attempts, next_at as "nextAt",
  last_error as "lastError", posted_at as "postedAt", sent_at as "sentAt"`;

@Injectable()
export class MailRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async insert(manager: EntityManager, mail: Mail): Promise<string> {
    const id = newId();
    await manager.query(
      `insert into mail (id, recipient, subject, text, html, reply_to, unsubscribe_url, about)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        mail.to,
        mail.subject,
        mail.text,
        mail.html ?? null,
        mail.replyTo ?? null,
        mail.unsubscribeUrl ?? null,
        mail.about ?? null,
      ],
    );
    return id;
  }

  /** Takes what is due; who dies with it leaves it to others after the lease. */
  async claim(limit: number): Promise<MailRow[]> {
    const [rows]: [MailRow[], number] = await this.db.query(
      `update mail set attempts = attempts + 1, next_at = now() + ${LEASE}
       where id in (select id from mail where state = 'waiting' and next_at <= now()
                    order by next_at limit $1 for update skip locked)
       returning ${COLUMNS}`,
      [limit],
    );
    return rows;
  }

  async sent(id: string): Promise<void> {
    await this.db.query(
      `update mail set state = 'sent', sent_at = now(), last_error = null where id = $1`,
      [id],
    );
  }

  /** Null: it is not tried again. */
  async failed(id: string, error: string, nextAt: Date | null): Promise<void> {
    await this.db.query(
      `update mail set last_error = $2, next_at = coalesce($3, next_at),
         state = case when $3::timestamptz is null then 'given-up' else 'waiting' end
       where id = $1`,
      [id, error, nextAt],
    );
  }

  /** Newest first. */
  newest(state: MailRow['state'], limit: number): Promise<MailRow[]> {
    return this.db.query(
      `select ${COLUMNS} from mail where state = $1 order by posted_at desc, id desc limit $2`,
      [state, limit],
    );
  }

  async find(id: string): Promise<MailRow | undefined> {
    const rows: MailRow[] = await this.db.query(`select ${COLUMNS} from mail where id = $1`, [id]);
    return rows[0];
  }

  /** Counted no further than 1000. */
  async waiting(): Promise<number> {
    const [row]: { n: number }[] = await this.db.query(
      `select count(*)::int as n from (select 1 from mail where state = 'waiting' limit 1000) counted`,
    );
    return row!.n;
  }

  /** Begins anew with what was given up. */
  async revive(id: string): Promise<boolean> {
    const [, changed]: [unknown, number] = await this.db.query(
      `update mail set state = 'waiting', attempts = 0, posted_at = now(), next_at = now()
       where id = $1 and state = 'given-up'`,
      [id],
    );
    return changed > 0;
  }

  async dueSince(): Promise<Date | null> {
    const [row]: { since: Date | null }[] = await this.db.query(
      `select min(next_at) as since from mail where state = 'waiting' and next_at <= now()`,
    );
    return row?.since ?? null;
  }
}
