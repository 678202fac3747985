import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Rules1764000006300 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table rule (
        id uuid primary key,
        name text not null,
        position int not null,
        trigger text not null check (trigger in ('message-received','status-changed','fact-changed',
          'clock-warned','clock-breached','idle-unassigned','idle-waiting-for-us','idle-waiting-for-customer')),
        settings jsonb not null default '{}',
        condition jsonb not null,
        actions jsonb not null,
        stop_after boolean not null default false,
        is_enabled boolean not null default false,
        version int not null default 1,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        removed_at timestamptz
      );
      create table rule_version (
        rule_id uuid not null references rule(id) on delete cascade,
        version int not null,
        act text not null check (act in ('made','changed','switched-on','switched-off','restored','removed','brought-back')),
        content jsonb not null,
        changed_by uuid,
        at timestamptz not null default now(),
        primary key (rule_id, version)
      );
      create table rule_firing (
        id uuid primary key,
        rule_id uuid not null references rule(id) on delete cascade,
        version int not null,
        conversation_id uuid not null references conversation(id) on delete cascade,
        message_id uuid,
        trigger text not null,
        trigger_key text not null,
        depth smallint not null default 0,
        facts jsonb not null,
        results jsonb not null,
        at timestamptz not null default now(),
        constraint rule_firing_once unique (rule_id, trigger_key)
      );
      create index rule_firing_rule on rule_firing (rule_id, at desc, id desc);
      create index rule_firing_conversation on rule_firing (conversation_id, at desc, id desc);
      create table rule_timer (
        rule_id uuid not null references rule(id) on delete cascade,
        conversation_id uuid not null references conversation(id) on delete cascade,
        since timestamptz not null,
        due_at timestamptz not null,
        fired_at timestamptz,
        primary key (rule_id, conversation_id)
      );
      create index rule_timer_due on rule_timer (due_at) where fired_at is null;
      create index rule_timer_conversation on rule_timer (conversation_id);
      create table rule_dry_run (
        id uuid primary key,
        asked_by uuid not null references user_account(id) on delete cascade,
        draft jsonb not null,
        channel_ids uuid[],
        state text not null default 'running' check (state in ('running','done','cancelled','failed')),
        cursor jsonb,
        total int not null default 0,
        checked int not null default 0,
        matched int not null default 0,
        by_day jsonb not null default '{}',
        examples jsonb not null default '[]',
        problem text,
        lease_until timestamptz,
        at timestamptz not null default now(),
        ended_at timestamptz
      );
      create index rule_dry_run_running on rule_dry_run (at) where state = 'running';
      create index event_type_at on event (type, at) where type in ('status.changed','conversation.assigned',
        'priority.changed','tag.added','tag.removed','clock.warned','clock.breached');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop index event_type_at;
      drop table rule_dry_run;
      drop table rule_timer;
      drop table rule_firing;
      drop table rule_version;
      drop table rule;
    `);
  }
}
