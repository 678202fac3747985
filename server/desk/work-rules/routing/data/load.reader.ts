import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { WeighedKind } from '../contract.js';

export interface OpenWork {
  userId: string;
  kind: WeighedKind;
  count: number;
}

/** How much people have open, counted in the rows themselves: a decision must not read an old number. */
@Injectable()
export class LoadReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  openWork(
    userIds: readonly string[],
    manager: EntityManager = this.db.manager,
  ): Promise<OpenWork[]> {
    return manager.query(
      `select assignee_id as "userId", kind, count(*)::int as count from conversation
       where assignee_id = any($1::uuid[]) and status = 'open' and merged_into is null
       group by assignee_id, kind`,
      [userIds],
    );
  }

  /** When queues last gave them something. */
  async lastGiven(
    userIds: readonly string[],
    manager: EntityManager = this.db.manager,
  ): Promise<ReadonlyMap<string, Date>> {
    const rows: { userId: string; at: Date }[] = await manager.query(
      `select u.id as "userId", g.at from unnest($1::uuid[]) as u(id)
       cross join lateral (select ended_at as at from queue_entry
         where user_id = u.id and ended_as = 'given' order by ended_at desc limit 1) g`,
      [userIds],
    );
    return new Map(rows.map(({ userId, at }) => [userId, at]));
  }
}
