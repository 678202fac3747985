import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FACTS, HOURLY, NONE } from '../domain/facts.js';
import { BUCKETED } from '../domain/sums.js';

const DURATIONS = Object.entries(FACTS)
  .filter(([, sort]) => sort === 'duration')
  .map(([fact]) => fact);

/** The same places as `sumsOf` finds, for all facts there are. */
const ALL_DAYS = `
  insert into figure_day (fact, dimension, key, day, channel_id, bucket, n, total)
  select f.fact, p.dimension, p.key, f.day, f.channel_id,
    case when p.dimension = any($2::text[]) or f.fact <> all($1::text[]) then f.bucket else 0 end,
    count(*), sum(f.value)
  from figure_fact f cross join lateral (
    values ('all', ''), ('kind', f.kind), ('team', coalesce(f.team_id::text, '${NONE}')),
      ('agent', coalesce(f.agent_id::text, '${NONE}')), ('language', coalesce(f.language, '${NONE}')),
      ('topic', coalesce(f.topic_id::text, '${NONE}'))
    union all
    select 'segment', unnest(case when f.segments = '{}' then '{${NONE}}' else f.segments end)
  ) p(dimension, key)
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 4, 3`;

/** Sums all facts anew, from the facts that are kept. Within the transaction that holds the lock. */
@Injectable()
export class SumRepository {
  async again(manager: EntityManager): Promise<void> {
    await manager.query('delete from figure_day');
    await manager.query('delete from figure_hour');
    await manager.query(ALL_DAYS, [DURATIONS, BUCKETED]);
    await manager.query(
      `insert into figure_hour (fact, day, hour, channel_id, n)
       select fact, day, hour, channel_id, count(*) from figure_fact
       where fact = any($1::text[]) group by 1, 2, 3, 4`,
      [HOURLY],
    );
  }
}
