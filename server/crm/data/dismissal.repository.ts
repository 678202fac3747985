import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

/** On which evidence somebody said that two customers are not one person. */
@Injectable()
export class DismissalRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** By the other customer; parts of either count for the whole. */
  async of(customerId: string): Promise<Map<string, string[]>> {
    const rows: { otherId: string; keys: string[] }[] = await this.db.query(
      `with mine as (select $1::uuid as id union all select id from customer where part_of = $1),
       said as (
         select d.other_id as id, d.evidence_keys from mine join link_dismissal d on d.one_id = mine.id
         union all
         select d.one_id, d.evidence_keys from mine join link_dismissal d on d.other_id = mine.id)
       select coalesce(c.part_of, c.id) as "otherId", array_agg(distinct key) as keys
       from said join customer c on c.id = said.id cross join unnest(said.evidence_keys) key
       group by 1`,
      [customerId],
    );
    return new Map(rows.map(({ otherId, keys }) => [otherId, keys]));
  }

  async put(
    manager: EntityManager,
    [one, other]: readonly [string, string],
    keys: readonly string[],
    userId: string,
  ): Promise<void> {
    await manager.query(
      `insert into link_dismissal (one_id, other_id, evidence_keys, dismissed_by)
       values (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3, $4)
       on conflict (one_id, other_id) do update set evidence_keys = excluded.evidence_keys,
         dismissed_by = excluded.dismissed_by, dismissed_at = now()`,
      [one, other, keys, userId],
    );
  }
}
