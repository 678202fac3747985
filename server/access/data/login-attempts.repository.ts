import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { AttemptKind } from '../domain/sign-in-limits.js';

/** Each statement stands alone: an attempt counts for the others as soon as it is made. */
@Injectable()
export class LoginAttemptsRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async add(kind: AttemptKind, key: string, at: Date): Promise<string> {
    const rows: { id: string }[] = await this.db.query(
      `insert into login_attempt (kind, key, at) values ($1, $2, $3) returning id`,
      [kind, key, at],
    );
    return rows[0]!.id;
  }

  /** Oldest first. */
  async since(kind: AttemptKind, key: string, from: Date): Promise<Date[]> {
    const rows: { at: Date }[] = await this.db.query(
      `select at from login_attempt where kind = $1 and key = $2 and at > $3 order by at, id`,
      [kind, key, from],
    );
    return rows.map(({ at }) => at);
  }

  async forget(ids: readonly string[]): Promise<void> {
    await this.db.query(`delete from login_attempt where id = any($1::bigint[])`, [ids]);
  }

  async forgetAll(kind: AttemptKind, key: string): Promise<void> {
    await this.db.query(`delete from login_attempt where kind = $1 and key = $2`, [kind, key]);
  }

  async forgetBefore(time: Date): Promise<void> {
    await this.db.query(`delete from login_attempt where at < $1`, [time]);
  }
}
