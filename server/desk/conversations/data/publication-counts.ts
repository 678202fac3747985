import type { EntityManager } from 'typeorm';

/** The same counts as the triggers of the table keep. */
const RECOUNT = `select publication_id, count(*)::int as threads,
    count(*) filter (where unanswered_since is not null and status <> 'resolved')::int as unanswered
  from conversation where publication_id is not null and merged_into is null group by 1`;

/** Adds the oldest changes to the numbers of their publications; how many changes it took. */
export async function foldPublications(manager: EntityManager, limit: number): Promise<number> {
  const [row]: { folded: number }[] = await manager.query(
    `with oldest as (select id from publication_delta order by id limit $1),
     taken as (delete from publication_delta d using oldest where d.id = oldest.id
               returning d.publication_id, d.threads, d.unanswered),
     folded as (
       insert into publication_count as p (publication_id, threads, unanswered)
       select publication_id, sum(threads), sum(unanswered) from taken group by 1
       on conflict (publication_id) do update
         set threads = p.threads + excluded.threads, unanswered = p.unanswered + excluded.unanswered)
     select count(*)::int as folded from taken`,
    [limit],
  );
  return row!.folded;
}

/** Counts anew; nobody writes conversations meanwhile. Of how many publications the numbers were wrong. */
export async function recountPublications(manager: EntityManager): Promise<number> {
  const [row]: { wrong: number }[] = await manager.query(
    `select count(*)::int as wrong from (
       select publication_id, sum(threads) as threads, sum(unanswered) as unanswered from (
         select publication_id, threads, unanswered from publication_count
         union all select publication_id, threads, unanswered from publication_delta) stored
       group by 1 having sum(threads) <> 0 or sum(unanswered) <> 0) stored
     full join (${RECOUNT}) real using (publication_id)
     where (stored.threads, stored.unanswered) is distinct from (real.threads, real.unanswered)`,
  );
  await manager.query('delete from publication_delta');
  await manager.query('delete from publication_count');
  await manager.query(
    `insert into publication_count (publication_id, threads, unanswered) ${RECOUNT}`,
  );
  return row!.wrong;
}
