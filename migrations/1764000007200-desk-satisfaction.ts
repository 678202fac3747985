import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether customers are content: when they are asked, with which words, and what they say. */
export class DeskSatisfaction1764000007200 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table satisfaction_setting (
        id boolean primary key default true,
        channel_ids uuid[] not null default '{}',
        delay_minutes int not null default 15,
        quiet_days int not null default 30,
        low_rating smallint not null default 2,
        words jsonb not null default '{}',
        updated_at timestamptz not null default now(),
        constraint satisfaction_setting_one_check check (id),
        constraint satisfaction_setting_low_check check (low_rating between 1 and 4)
      );
      insert into satisfaction_setting default values;
      create table satisfaction_due (
        conversation_id uuid primary key references conversation(id) on delete cascade,
        resolved_at timestamptz not null,
        agent_id uuid references user_account(id),
        due_at timestamptz not null
      );
      create index satisfaction_due_time on satisfaction_due (due_at);
      create table satisfaction (
        id uuid primary key,
        conversation_id uuid not null unique references conversation(id) on delete cascade,
        customer_id uuid not null references customer(id) on delete cascade,
        channel_id uuid not null references channel(id),
        agent_id uuid references user_account(id),
        team_id uuid references team(id) on delete set null,
        language text not null,
        resolved_at timestamptz not null,
        asked_at timestamptz not null,
        reply_id uuid,
        token_hash text unique,
        rating smallint,
        comment text,
        answered_at timestamptz,
        changed_at timestamptz,
        constraint satisfaction_rating_check check (rating between 1 and 5),
        constraint satisfaction_answered_check check ((rating is null) = (answered_at is null))
      );
      create index satisfaction_customer on satisfaction (customer_id, asked_at desc);
      create index satisfaction_asked on satisfaction (asked_at desc, id desc);
      create index satisfaction_answered on satisfaction (answered_at desc, id desc)
        where answered_at is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table satisfaction;
      drop table satisfaction_due;
      drop table satisfaction_setting;
    `);
  }
}
