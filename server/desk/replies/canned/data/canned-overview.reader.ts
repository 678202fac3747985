import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { openTo, Values } from './canned-sql.js';

export interface CannedOverview {
  total: number;
  drafts: number;
  retired: number;
  reviewDue: number;
  own: number;
  /** Every folder that holds something, with how much stands right in it. */
  folders: { path: string; count: number }[];
  tags: string[];
}

/** What the library holds, in numbers, for one person. */
@Injectable()
export class CannedOverviewReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async of(me: Principal, today: string): Promise<CannedOverview> {
    const values = new Values();
    const open = openTo(me, values);
    const rows: CannedOverview[] = await this.db.query(
      `with r as materialized (select * from canned_reply r where ${open})
       select count(*)::int as total,
         count(*) filter (where state = 'draft')::int as drafts,
         count(*) filter (where state = 'retired')::int as retired,
         count(*) filter (where state = 'approved' and review_by <= ${values.add(today)}::date)::int as "reviewDue",
         count(*) filter (where scope = 'own')::int as own,
         coalesce((select json_agg(json_build_object('path', f.folder, 'count', f.n) order by lower(f.folder))
           from (select folder, count(*)::int as n from r group by folder) f), '[]') as folders,
         array(select distinct unnest(tags) from r order by 1 limit 200) as tags
       from r`,
      values.all,
    );
    return rows[0]!;
  }
}
