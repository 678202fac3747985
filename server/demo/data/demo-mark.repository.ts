import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';

const BRAND = 'Lumen Bank';

/** The demo brand itself is the mark: it is written with its month, and its age is the month's end. */
@Injectable()
export class DemoMarkRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** When the demo month was made; undefined when there is none. */
  async madeAt(): Promise<Date | undefined> {
    const rows: { at: Date }[] = await this.db.query(
      `select created_at as at from brand where name = $1`,
      [BRAND],
    );
    return rows[0]?.at;
  }

  /** Whether somebody works here already who has nothing to do with the demo. */
  async isInUse(
    demoChannelIds: readonly string[],
    demoEmails: readonly string[],
  ): Promise<boolean> {
    const [row]: { used: boolean }[] = await this.db.query(
      `select exists (select 1 from channel where id <> all($1::uuid[]))
           or exists (select 1 from user_account where email <> all($2::citext[])) as used`,
      [demoChannelIds, demoEmails],
    );
    return row!.used;
  }

  async make(manager: EntityManager, at: Date, channelIds: readonly string[]): Promise<void> {
    const id = newId();
    await manager.query(`insert into brand (id, name, created_at) values ($1, $2, $3)`, [
      id,
      BRAND,
      at,
    ]);
    await manager.query(`update channel set brand_id = $1 where id = any($2::uuid[])`, [
      id,
      channelIds,
    ]);
    await manager.query(`update team set brand_id = $1`, [id]);
  }
}
