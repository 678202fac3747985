import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Policies, the clocks they set, what was fired, and which conversations have to be looked at again. */
export class SlaClocks1764000006200 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table sla_policy (
        id uuid primary key,
        place int not null,
        name text not null,
        condition jsonb not null,
        calendar_id uuid references calendar(id),
        targets jsonb not null,
        warnings jsonb not null,
        automatic_answer_stops boolean not null default false,
        enabled boolean not null default true,
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create table clock (
        id uuid primary key,
        conversation_id uuid not null references conversation(id) on delete cascade,
        cycle int not null,
        kind text not null
          constraint clock_kind_check check (kind in ('first-reply', 'next-reply', 'resolution')),
        turn int not null,
        started_at timestamptz not null,
        due_at timestamptz,
        pauses jsonb not null default '[]',
        stopped_at timestamptz,
        is_running boolean not null,
        is_warned boolean not null default false,
        outcome text constraint clock_outcome_check check (outcome in ('met', 'late')),
        decided_at timestamptz,
        moments jsonb not null default '[]',
        next_fire_at timestamptz,
        policy_id uuid not null,
        snapshot jsonb not null,
        priority smallint not null,
        channel_id uuid not null,
        team_id uuid,
        agent_id uuid,
        constraint clock_place unique (conversation_id, cycle, kind, turn)
      );
      create index clock_next on clock (next_fire_at) where next_fire_at is not null;
      create index clock_decided on clock (decided_at) where outcome is not null;
      create table clock_firing (
        clock_id uuid not null references clock(id) on delete cascade,
        threshold text not null,
        due_at timestamptz not null,
        fired_at timestamptz not null default now(),
        primary key (clock_id, threshold)
      );
      create table clock_recount (
        id uuid primary key,
        reason text not null,
        total int not null,
        started_at timestamptz not null default now(),
        finished_at timestamptz
      );
      create table clock_follow (
        conversation_id uuid primary key,
        recount_id uuid,
        asked_at timestamptz not null default clock_timestamp()
      );
      create index clock_follow_order on clock_follow ((recount_id is not null), asked_at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table clock_follow;
      drop table clock_recount;
      drop table clock_firing;
      drop table clock;
      drop table sla_policy;
    `);
  }
}
