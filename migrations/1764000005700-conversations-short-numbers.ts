import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOBODY = "'00000000-0000-0000-0000-000000000000'::uuid";
const SOMEBODY = "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid";
const COLUMNS = 'channel_id, kind, status, assignee_id, is_unanswered, n';

const TOTALS = `select c.kind, c.status,
    case when c.status = 'resolved' or c.assignee_id is null then ${NOBODY} else ${SOMEBODY} end,
    c.unanswered_since is not null and c.status <> 'resolved'
  union all
  select 'any', 'open', c.assignee_id, false where c.status = 'open' and c.assignee_id is not null`;

const TOTALS_AND_PROBLEMS = `${TOTALS}
  union all
  select 'any', 'problem', ${NOBODY}, false where c.delivery_problem`;

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

/** Unseen calls that a statement on note_mention made (added) and ended (gone), by person and conversation. */
const ADDED = `select user_id, conversation_id, 1 as n from added where seen_at is null`;
const GONE = `select user_id, conversation_id, -1 as n from gone where seen_at is null`;

/**
 * A conversation counts once for a person, however many notes call them there. So one who changes
 * these calls waits for others who do, and then looks at what stands.
 */
const callsFunction = (name: string, changes: string): string => `
  create function ${name}() returns trigger language plpgsql as $f$
  begin
    perform pg_advisory_xact_lock(pair.key) from (
      select distinct hashtextextended(user_id::text || conversation_id::text, 0) as key
      from (${changes}) change order by 1) pair;
    insert into view_delta (${COLUMNS})
    select c.channel_id, 'any', 'called', pair.user_id, false,
      sum((pair.after > 0)::int - (pair.before > 0)::int)
    from (
      select change.user_id, change.conversation_id, unseen.n as after, unseen.n - sum(change.n) as before
      from (${changes}) change cross join lateral (
        select count(*) as n from note_mention m where m.user_id = change.user_id
          and m.conversation_id = change.conversation_id and m.seen_at is null) unseen
      group by 1, 2, 3) pair
    join conversation c on c.id = pair.conversation_id and c.merged_into is null
    group by 1, 4 having sum((pair.after > 0)::int - (pair.before > 0)::int) <> 0;
    return null;
  end $f$;`;

/** What moves to another channel or into another conversation takes its calls along. */
const CALLS_MOVE = `
  create function view_calls_move() returns trigger language plpgsql as $f$
  begin
    insert into view_delta (${COLUMNS})
    select place.channel_id, 'any', 'called', called.user_id, false, sum(place.n)
    from (
      select id, channel_id, sum(n) as n from (
        select id, channel_id, -1 as n from gone where merged_into is null
        union all select id, channel_id, 1 from added where merged_into is null) stood
      group by 1, 2 having sum(n) <> 0) place
    cross join lateral (
      select distinct m.user_id from note_mention m where m.conversation_id = place.id and m.seen_at is null) called
    group by 1, 4 having sum(place.n) <> 0;
    return null;
  end $f$;`;

const threads = (rows: string, sign: '' | '-'): string => `
  select c.publication_id, ${sign}1 as threads,
    ${sign}(c.unanswered_since is not null and c.status <> 'resolved')::int as unanswered
  from ${rows} c where c.publication_id is not null and c.merged_into is null`;

const threadsFunction = (name: string, changes: string): string => `
  create function ${name}() returns trigger language plpgsql as $f$
  begin
    insert into publication_delta (publication_id, threads, unanswered)
    select publication_id, sum(threads), sum(unanswered) from (${changes}) change
    group by 1 having sum(threads) <> 0 or sum(unanswered) <> 0;
    return null;
  end $f$;`;

/** The last numbers that were counted when somebody read them: problems, calls in notes, threads of a publication. */
export class ConversationsShortNumbers1764000005700 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      lock table conversation, note_mention in share row exclusive mode;
      ${countBy(TOTALS_AND_PROBLEMS)}
      insert into view_count (${COLUMNS})
      select channel_id, 'any', 'problem', ${NOBODY}, false, count(*) from conversation
      where delivery_problem and merged_into is null group by 1;

      ${callsFunction('view_calls_insert', ADDED)}
      ${callsFunction('view_calls_delete', GONE)}
      ${callsFunction('view_calls_update', `${ADDED} union all ${GONE}`)}
      ${CALLS_MOVE}
      create trigger note_mention_view_insert after insert on note_mention
        referencing new table as added for each statement execute function view_calls_insert();
      create trigger note_mention_view_update after update on note_mention
        referencing old table as gone new table as added for each statement execute function view_calls_update();
      create trigger note_mention_view_delete after delete on note_mention
        referencing old table as gone for each statement execute function view_calls_delete();
      create trigger conversation_calls_move after update on conversation
        referencing old table as gone new table as added for each statement execute function view_calls_move();
      create index note_mention_conversation on note_mention (conversation_id);
      insert into view_count (${COLUMNS})
      select c.channel_id, 'any', 'called', m.user_id, false, count(distinct c.id)
      from note_mention m join conversation c on c.id = m.conversation_id
      where m.seen_at is null and c.merged_into is null group by 1, 4;

      create table publication_count (
        publication_id uuid primary key,
        threads int not null,
        unanswered int not null
      );
      create table publication_delta (
        id bigint generated always as identity primary key,
        publication_id uuid not null,
        threads int not null,
        unanswered int not null
      );
      ${threadsFunction('publication_delta_insert', threads('added', ''))}
      ${threadsFunction('publication_delta_delete', threads('gone', '-'))}
      ${threadsFunction('publication_delta_update', `${threads('gone', '-')} union all ${threads('added', '')}`)}
      create trigger conversation_threads_insert after insert on conversation
        referencing new table as added for each statement execute function publication_delta_insert();
      create trigger conversation_threads_update after update on conversation
        referencing old table as gone new table as added for each statement execute function publication_delta_update();
      create trigger conversation_threads_delete after delete on conversation
        referencing old table as gone for each statement execute function publication_delta_delete();
      insert into publication_count (publication_id, threads, unanswered)
      select publication_id, sum(threads), sum(unanswered) from (${threads('conversation', '')}) thread group by 1;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      lock table conversation, note_mention in share row exclusive mode;
      drop trigger conversation_threads_delete on conversation;
      drop trigger conversation_threads_update on conversation;
      drop trigger conversation_threads_insert on conversation;
      drop function publication_delta_update();
      drop function publication_delta_delete();
      drop function publication_delta_insert();
      drop table publication_delta;
      drop table publication_count;
      drop index note_mention_conversation;
      drop trigger conversation_calls_move on conversation;
      drop trigger note_mention_view_delete on note_mention;
      drop trigger note_mention_view_update on note_mention;
      drop trigger note_mention_view_insert on note_mention;
      drop function view_calls_move();
      drop function view_calls_update();
      drop function view_calls_delete();
      drop function view_calls_insert();
      ${countBy(TOTALS)}
      delete from view_count where kind = 'any' and status in ('problem', 'called');
      delete from view_delta where kind = 'any' and status in ('problem', 'called');
    `);
  }
}
