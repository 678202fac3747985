import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Queues in their order, what waits in them, and the weights that count against a capacity. */
export class Routing1764000006610 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table routing_queue (
        id uuid primary key,
        place int not null,
        name text not null,
        condition jsonb not null,
        skills text[] not null default '{}',
        needs_language boolean not null default false,
        team_id uuid references team(id) on delete set null,
        strategy text not null,
        steps jsonb not null default '[]',
        enabled boolean not null default true,
        version int not null default 1,
        constraint routing_queue_strategy_check
          check (strategy in ('last-agent','least-loaded','longest-idle','pull'))
      );
      create unique index routing_queue_name on routing_queue (lower(name));

      create table queue_entry (
        id uuid primary key,
        conversation_id uuid not null references conversation(id) on delete cascade,
        queue_id uuid references routing_queue(id) on delete set null,
        since timestamptz not null,
        next_try_at timestamptz not null,
        passed_ids uuid[] not null default '{}',
        ended_at timestamptz,
        ended_as text,
        user_id uuid references user_account(id) on delete set null,
        held boolean not null default false,
        constraint queue_entry_end_check check (ended_as in ('given','taken','left'))
      );
      create unique index queue_entry_waiting on queue_entry (conversation_id) where ended_at is null;
      create index queue_entry_try on queue_entry (next_try_at) where ended_at is null;
      create index queue_entry_queue on queue_entry (queue_id) where ended_at is null;
      create unique index queue_entry_held on queue_entry (conversation_id) where held;
      create index queue_entry_given on queue_entry (user_id, ended_at) where ended_as = 'given';

      create table routing_setting (
        id boolean primary key default true,
        weights jsonb not null default '{"comment":1,"message":2,"review":1,"forum":2,"mention":1}',
        return_gone_minutes int not null default 15,
        return_silent_minutes int not null default 120,
        calendar_id uuid references calendar(id),
        constraint routing_setting_one check (id),
        constraint routing_setting_minutes_check
          check (return_gone_minutes between 1 and 10080 and return_silent_minutes between 1 and 10080)
      );
      insert into routing_setting default values;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table routing_setting, queue_entry, routing_queue');
  }
}
