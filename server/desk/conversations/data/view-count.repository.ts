import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { foldPublications, recountPublications } from './publication-counts.js';
import { NOBODY, SOMEBODY } from './view-count-keys.js';

const FOLDING = 4_711_021;
const KEY = 'channel_id, kind, status, assignee_id, is_unanswered';

/** The same counts as the triggers of the table keep. */
const RECOUNT = `select c.channel_id, k.kind, k.status, k.assignee_id, k.is_unanswered, count(*) as n
  from conversation c cross join lateral (
    select c.kind, c.status,
      case when c.status = 'resolved' or c.assignee_id is null then '${NOBODY}'::uuid else '${SOMEBODY}'::uuid end,
      c.unanswered_since is not null and c.status <> 'resolved'
    union all
    select 'any', 'open', c.assignee_id, false where c.status = 'open' and c.assignee_id is not null
    union all
    select 'any', 'problem', '${NOBODY}'::uuid, false where c.delivery_problem
    union all
    select 'any', 'escalated', '${NOBODY}'::uuid, false where c.escalated_since is not null
    union all
    select 'any', 'breaching', '${NOBODY}'::uuid, false where c.due_state in ('soon', 'breached')
  ) k(kind, status, assignee_id, is_unanswered)
  where c.merged_into is null group by 1, 2, 3, 4, 5
  union all
  select c.channel_id, 'any', 'called', m.user_id, false, count(distinct c.id)
  from note_mention m join conversation c on c.id = m.conversation_id
  where m.seen_at is null and c.merged_into is null group by 1, 4`;

/** Keeps the stored counts, those of publications too, small and, if they were ever wrong, right again. */
@Injectable()
export class ViewCountRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Adds the oldest changes to the counts. One process at a time; how many changes of one sort it took at most. */
  async fold(limit: number): Promise<number> {
    return this.db.transaction(async (manager) => {
      const [lock]: { taken: boolean }[] = await manager.query(
        'select pg_try_advisory_xact_lock($1) as taken',
        [FOLDING],
      );
      if (!lock?.taken) return 0;
      const [row]: { folded: number }[] = await manager.query(
        `with oldest as (select id from view_delta order by id limit $1),
         taken as (delete from view_delta d using oldest where d.id = oldest.id
                   returning d.channel_id, d.kind, d.status, d.assignee_id, d.is_unanswered, d.n),
         folded as (
           insert into view_count as v (${KEY}, n)
           select ${KEY}, sum(n) from taken group by ${KEY} having sum(n) <> 0 order by ${KEY}
           on conflict (${KEY}) do update set n = v.n + excluded.n)
         select count(*)::int as folded from taken`,
        [limit],
      );
      await manager.query('delete from view_count where n = 0');
      return Math.max(row!.folded, await foldPublications(manager, limit));
    });
  }

  /** Counts everything anew; nobody writes conversations or calls meanwhile. How many counts were wrong. */
  async recount(): Promise<number> {
    return this.db.transaction(async (manager) => {
      await manager.query('lock table conversation, note_mention in share row exclusive mode');
      await manager.query('select pg_advisory_xact_lock($1)', [FOLDING]);
      const [row]: { wrong: number }[] = await manager.query(
        `select count(*)::int as wrong from (
           select ${KEY}, sum(n) as n from (
             select ${KEY}, n from view_count union all select ${KEY}, n from view_delta) stored
           group by ${KEY} having sum(n) <> 0) stored
         full join (${RECOUNT}) real using (${KEY}, n)
         where stored.n is null or real.n is null`,
      );
      await manager.query('delete from view_delta');
      await manager.query('delete from view_count');
      await manager.query(`insert into view_count (${KEY}, n) ${RECOUNT}`);
      return row!.wrong + (await recountPublications(manager));
    });
  }
}
