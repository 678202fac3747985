import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOBODY = "'00000000-0000-0000-0000-000000000000'::uuid";
const SOMEBODY = "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid";
const COLUMNS = 'channel_id, kind, status, assignee_id, is_unanswered, n';

const BEFORE = `select c.kind, c.status,
    case when c.status = 'resolved' or c.assignee_id is null then ${NOBODY} else ${SOMEBODY} end,
    c.unanswered_since is not null and c.status <> 'resolved'
  union all
  select 'any', 'open', c.assignee_id, false where c.status = 'open' and c.assignee_id is not null
  union all
  select 'any', 'problem', ${NOBODY}, false where c.delivery_problem`;

const WITH_SIGNS = `${BEFORE}
  union all
  select 'any', 'escalated', ${NOBODY}, false where c.escalated_since is not null
  union all
  select 'any', 'breaching', ${NOBODY}, false where c.due_state in ('soon', 'breached')`;

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
  end $f$;`;

/** What the work rules say of a conversation and lists have to know: when it is due, and that it climbed. */
export class ConversationsSigns1764000006000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table conversation
        add due_at timestamptz,
        add due_clock text,
        add due_state text,
        add escalated_since timestamptz,
        add constraint conversation_due_clock_check
          check (due_clock in ('first-reply', 'next-reply', 'resolution')),
        add constraint conversation_due_state_check
          check (due_state in ('on-track', 'soon', 'breached')),
        add constraint conversation_due_whole
          check (num_nulls(due_at, due_clock, due_state) in (0, 3));
      create index conversation_list_due on conversation (channel_id, due_at, id)
        where due_at is not null and merged_into is null;
      create index conversation_list_breaching
        on conversation (channel_id, due_state, last_message_at desc, id desc)
        where due_state in ('soon', 'breached') and merged_into is null;
      create index conversation_list_escalated
        on conversation (channel_id, last_message_at desc, id desc)
        where escalated_since is not null and merged_into is null;
      ${countBy(WITH_SIGNS)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${countBy(BEFORE)}
      delete from view_count where kind = 'any' and status in ('escalated', 'breaching');
      delete from view_delta where kind = 'any' and status in ('escalated', 'breaching');
      alter table conversation
        drop column escalated_since,
        drop column due_state,
        drop column due_clock,
        drop column due_at;
    `);
  }
}
