import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOBODY = "'00000000-0000-0000-0000-000000000000'::uuid";

/** What a conversation is counted under. */
const COUNTED = `channel_id, kind, status,
  case when status = 'resolved' then ${NOBODY} else coalesce(assignee_id, ${NOBODY}) end as assignee_id,
  unanswered_since is not null and status <> 'resolved' as is_unanswered`;

const COLUMNS = 'channel_id, kind, status, assignee_id, is_unanswered, n';

const countThose = (condition: string): string => `
  create or replace function view_delta_insert() returns trigger language plpgsql as $f$
  begin
    insert into view_delta (${COLUMNS})
    select ${COUNTED}, count(*) from added where ${condition} group by 1, 2, 3, 4, 5;
    return null;
  end $f$;
  create or replace function view_delta_delete() returns trigger language plpgsql as $f$
  begin
    insert into view_delta (${COLUMNS})
    select ${COUNTED}, -count(*) from gone where ${condition} group by 1, 2, 3, 4, 5;
    return null;
  end $f$;
  create or replace function view_delta_update() returns trigger language plpgsql as $f$
  begin
    insert into view_delta (${COLUMNS})
    select channel_id, kind, status, assignee_id, is_unanswered, sum(n) from (
      select ${COUNTED}, -1 as n from gone where ${condition}
      union all
      select ${COUNTED}, 1 from added where ${condition}
    ) change group by 1, 2, 3, 4, 5 having sum(n) <> 0;
    return null;
  end $f$;`;

/**
 * The list is read channel by channel: whoever asks, each of their channels gives its first page
 * from an index that begins with the channel, and the pages are merged. So a person with one small
 * channel waits no longer than one with all of them. Counters cover every status, resolved ones
 * without a name, so that each built-in view has an exact number.
 */
export class ConversationsReading1764000005100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index conversation_view_open, conversation_view_unassigned, conversation_view_assignee,
        conversation_view_channel, conversation_view_kind, conversation_view_unanswered,
        conversation_view_status, conversation_view_all, conversation_publication;
      create index conversation_list_all on conversation (channel_id, last_message_at desc, id desc)
        where merged_into is null;
      create index conversation_list_status on conversation (channel_id, status, last_message_at desc, id desc)
        where merged_into is null;
      create index conversation_list_kind on conversation (channel_id, kind, last_message_at desc, id desc)
        where status = 'open' and merged_into is null;
      create index conversation_list_unassigned on conversation (channel_id, last_message_at desc, id desc)
        where status = 'open' and assignee_id is null and merged_into is null;
      create index conversation_list_assignee on conversation (assignee_id, status, last_message_at desc, id desc)
        where assignee_id is not null and merged_into is null;
      create index conversation_list_unanswered on conversation (channel_id, unanswered_since, id)
        where unanswered_since is not null and status <> 'resolved' and merged_into is null;
      create index conversation_list_problem on conversation (channel_id, last_message_at desc, id desc)
        where delivery_problem and merged_into is null;
      create index conversation_list_publication on conversation (publication_id, last_message_at desc, id desc)
        where publication_id is not null and merged_into is null;
      ${countThose('merged_into is null')}
      truncate view_delta;
      truncate view_count;
      insert into view_count (${COLUMNS})
      select ${COUNTED}, count(*) from conversation where merged_into is null group by 1, 2, 3, 4, 5;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${countThose("merged_into is null and status <> 'resolved'")}
      truncate view_delta;
      delete from view_count where status = 'resolved';
      drop index conversation_list_all, conversation_list_status, conversation_list_kind,
        conversation_list_unassigned, conversation_list_assignee, conversation_list_unanswered,
        conversation_list_problem, conversation_list_publication;
      create index conversation_view_open on conversation (last_message_at desc, id desc) where status = 'open';
      create index conversation_view_unassigned on conversation (last_message_at desc, id desc)
        where status = 'open' and assignee_id is null;
      create index conversation_view_assignee on conversation (assignee_id, status, last_message_at desc, id desc)
        where status <> 'resolved' and assignee_id is not null;
      create index conversation_view_channel on conversation (channel_id, last_message_at desc, id desc) where status = 'open';
      create index conversation_view_kind on conversation (kind, last_message_at desc, id desc) where status = 'open';
      create index conversation_view_unanswered on conversation (unanswered_since, id)
        where unanswered_since is not null and status <> 'resolved';
      create index conversation_view_status on conversation (status, last_message_at desc, id desc);
      create index conversation_view_all on conversation (last_message_at desc, id desc) where merged_into is null;
      create index conversation_publication on conversation (publication_id) where publication_id is not null;
    `);
  }
}
