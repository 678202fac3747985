import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Cadence } from '../domain/cadence.js';
import type { Filter } from '../domain/scope.js';

export interface FigureMailRow {
  id: string;
  name: string;
  cadence: Cadence;
  hour: number;
  filter: Filter;
  nextAt: Date;
  lastSentAt: Date | null;
}

export interface MailReader {
  id: string;
  name: string;
  email: string;
  language: string;
}

const COLUMNS = `m.id, m.name, m.cadence, m.hour, m.filter, m.next_at as "nextAt", m.last_sent_at as "lastSentAt"`;

/** Mails with figures: what goes out when, and to whom. */
@Injectable()
export class FigureMailRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async all(): Promise<(FigureMailRow & { readers: { id: string; name: string }[] })[]> {
    return this.db.query(
      `select ${COLUMNS}, (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]')
         from figure_mail_recipient r join user_account u on u.id = r.user_id where r.figure_mail_id = m.id) as readers
       from figure_mail m order by m.name, m.id`,
    );
  }

  async add(
    manager: EntityManager,
    mail: Omit<FigureMailRow, 'lastSentAt'> & { createdBy: string; userIds: readonly string[] },
  ): Promise<void> {
    await manager.query(
      `insert into figure_mail (id, name, cadence, hour, filter, next_at, created_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        mail.id,
        mail.name,
        mail.cadence,
        mail.hour,
        JSON.stringify(mail.filter),
        mail.nextAt,
        mail.createdBy,
      ],
    );
    await manager.query(
      `insert into figure_mail_recipient (figure_mail_id, user_id) select $1, unnest($2::uuid[])`,
      [mail.id, mail.userIds],
    );
  }

  /** The name of what was removed; undefined when there is no such mail. */
  async remove(manager: EntityManager, id: string): Promise<string | undefined> {
    const [rows]: [{ name: string }[], number] = await manager.query(
      `delete from figure_mail where id = $1 returning name`,
      [id],
    );
    return rows[0]?.name;
  }

  /** One that is due, held until the transaction ends so that no other process sends it too. */
  async claimDue(manager: EntityManager, now: Date): Promise<FigureMailRow | undefined> {
    const rows: FigureMailRow[] = await manager.query(
      `select ${COLUMNS} from figure_mail m where m.next_at <= $1
       order by m.next_at limit 1 for update skip locked`,
      [now],
    );
    return rows[0];
  }

  async sent(manager: EntityManager, id: string, at: Date, nextAt: Date): Promise<void> {
    await manager.query(`update figure_mail set last_sent_at = $2, next_at = $3 where id = $1`, [
      id,
      at,
      nextAt,
    ]);
  }

  readersOf(manager: EntityManager, id: string): Promise<MailReader[]> {
    return manager.query(
      `select u.id, u.name, u.email, u.language from figure_mail_recipient r
       join user_account u on u.id = r.user_id
       where r.figure_mail_id = $1 and u.disabled_at is null order by u.name`,
      [id],
    );
  }

  /** People in these roles who can sign in. */
  people(roles: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.db.query(
      `select id, name from user_account where role = any($1::text[]) and disabled_at is null order by name, id`,
      [roles],
    );
  }

  async dueSince(now: Date): Promise<Date | null> {
    const rows: { since: Date | null }[] = await this.db.query(
      `select min(next_at) as since from figure_mail where next_at <= $1`,
      [now],
    );
    return rows[0]?.since ?? null;
  }
}
