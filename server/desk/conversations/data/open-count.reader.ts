import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { OpenCountSource } from '../../../access/contract.js';

/** How many open conversations each of these people has: read from stored counts, never counted. */
@Injectable()
export class OpenCountReader implements OpenCountSource {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async of(userIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows: { userId: string; n: number }[] = await this.db.query(
      `with counted as (
         select assignee_id, n from view_count where status = 'open' and assignee_id = any($1::uuid[])
         union all
         select assignee_id, n from view_delta where status = 'open' and assignee_id = any($1::uuid[]))
       select assignee_id as "userId", sum(n)::int as n from counted group by assignee_id`,
      [userIds],
    );
    return new Map(rows.map(({ userId, n }) => [userId, n]));
  }
}
