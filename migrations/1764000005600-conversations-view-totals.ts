import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOBODY = "'00000000-0000-0000-0000-000000000000'::uuid";
const SOMEBODY = "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid";

/** Before: every person had counts of every sort, so that a total added up thousands of them. */
const EACH_PERSON = `select c.kind, c.status,
    case when c.status = 'resolved' then ${NOBODY} else coalesce(c.assignee_id, ${NOBODY}) end,
    c.unanswered_since is not null and c.status <> 'resolved'`;

/** Totals tell only whether somebody has it; what a person has open is a count of its own. */
const TOTALS = `select c.kind, c.status,
    case when c.status = 'resolved' or c.assignee_id is null then ${NOBODY} else ${SOMEBODY} end,
    c.unanswered_since is not null and c.status <> 'resolved'
  union all
  select 'any', 'open', c.assignee_id, false where c.status = 'open' and c.assignee_id is not null`;

const COLUMNS = 'channel_id, kind, status, assignee_id, is_unanswered, n';

const counted = (rows: string, keys: string, sign: '' | '-'): string => `
  select c.channel_id, k.kind, k.status, k.assignee_id, k.is_unanswered, ${sign}count(*) as n
  from ${rows} c cross join lateral (${keys}) k(kind, status, assignee_id, is_unanswered)
  where c.merged_into is null group by 1, 2, 3, 4, 5`;

const countBy = (keys: string): string => `
  create or replace function view_delta_insert() returns trigger language plpgsql as $f$
  begin
    insert into view_delta (${COLUMNS}) ${counted('added', keys, '')};
    return null;
  end $f$;
  create or replace function view_delta_delete() returns trigger language plpgsql as $f$
  begin
    insert into view_delta (${COLUMNS}) ${counted('gone', keys, '-')};
    return null;
  end $f$;
  create or replace function view_delta_update() returns trigger language plpgsql as $f$
  begin
    insert into view_delta (${COLUMNS})
    select channel_id, kind, status, assignee_id, is_unanswered, sum(n)
    from (${counted('gone', keys, '-')} union all ${counted('added', keys, '')}) change
    group by 1, 2, 3, 4, 5 having sum(n) <> 0;
    return null;
  end $f$;
  truncate view_delta;
  truncate view_count;
  insert into view_count (${COLUMNS}) ${counted('conversation', keys, '')};`;

/** Numbers beside the views cost the same with five colleagues and with five hundred. */
export class ConversationsViewTotals1764000005600 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${countBy(TOTALS)}
      create index view_count_assignee on view_count (assignee_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index view_count_assignee;
      ${countBy(EACH_PERSON)}
    `);
  }
}
