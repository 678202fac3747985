import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConversationsViewCounts1764000004200 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table view_count (
        channel_id uuid not null,
        kind text not null,
        status text not null,
        assignee_id uuid not null,
        is_unanswered boolean not null,
        n bigint not null,
        primary key (channel_id, kind, status, assignee_id, is_unanswered)
      );
      create table view_delta (
        id bigint generated always as identity primary key,
        channel_id uuid not null,
        kind text not null,
        status text not null,
        assignee_id uuid not null,
        is_unanswered boolean not null,
        n int not null
      );
      create function view_delta_insert() returns trigger language plpgsql as $f$
      begin
        insert into view_delta (channel_id, kind, status, assignee_id, is_unanswered, n)
        select channel_id, kind, status, coalesce(assignee_id, '00000000-0000-0000-0000-000000000000'),
               unanswered_since is not null, count(*)
        from added where status <> 'resolved' and merged_into is null group by 1, 2, 3, 4, 5;
        return null;
      end $f$;
      create function view_delta_delete() returns trigger language plpgsql as $f$
      begin
        insert into view_delta (channel_id, kind, status, assignee_id, is_unanswered, n)
        select channel_id, kind, status, coalesce(assignee_id, '00000000-0000-0000-0000-000000000000'),
               unanswered_since is not null, -count(*)
        from gone where status <> 'resolved' and merged_into is null group by 1, 2, 3, 4, 5;
        return null;
      end $f$;
      create function view_delta_update() returns trigger language plpgsql as $f$
      begin
        insert into view_delta (channel_id, kind, status, assignee_id, is_unanswered, n)
        select channel_id, kind, status, assignee_id, is_unanswered, sum(n) from (
          select g.channel_id, g.kind, g.status,
                 coalesce(g.assignee_id, '00000000-0000-0000-0000-000000000000') as assignee_id,
                 g.unanswered_since is not null as is_unanswered, -1 as n
          from gone g where g.status <> 'resolved' and g.merged_into is null
          union all
          select a.channel_id, a.kind, a.status,
                 coalesce(a.assignee_id, '00000000-0000-0000-0000-000000000000'),
                 a.unanswered_since is not null, 1
          from added a where a.status <> 'resolved' and a.merged_into is null
        ) change group by 1, 2, 3, 4, 5 having sum(n) <> 0;
        return null;
      end $f$;
      create trigger conversation_view_insert after insert on conversation
        referencing new table as added for each statement execute function view_delta_insert();
      create trigger conversation_view_update after update on conversation
        referencing old table as gone new table as added for each statement execute function view_delta_update();
      create trigger conversation_view_delete after delete on conversation
        referencing old table as gone for each statement execute function view_delta_delete();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop trigger conversation_view_delete on conversation;
      drop trigger conversation_view_update on conversation;
      drop trigger conversation_view_insert on conversation;
      drop function view_delta_update();
      drop function view_delta_delete();
      drop function view_delta_insert();
      drop table view_delta;
      drop table view_count;
    `);
  }
}
