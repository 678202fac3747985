import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Automatic answers: the setting, which canned replies may be used, and every decision with why. */
export class RepliesAutomatic1764000006810 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table automatic_answer_setting (
        id boolean primary key default true,
        mode text not null default 'suggest',
        confidence real not null default 0.98,
        channel_ids uuid[] not null default '{}',
        languages text[] not null default '{}',
        hours text not null default 'always',
        calendar_id uuid,
        notices jsonb not null default '{}',
        updated_at timestamptz not null default now(),
        constraint automatic_answer_setting_one_check check (id),
        constraint automatic_answer_setting_mode_check check (mode in ('off','suggest','send')),
        constraint automatic_answer_setting_hours_check check (hours in ('always','open','closed')),
        constraint automatic_answer_setting_confidence_check check (confidence between 0.5 and 1)
      );
      insert into automatic_answer_setting default values;
      create table automatic_answer_permit (
        canned_reply_id uuid primary key references canned_reply(id) on delete cascade,
        by_user_id uuid references user_account(id),
        at timestamptz not null default now()
      );
      create table automatic_answer (
        id uuid primary key,
        message_id uuid not null unique references message(id) on delete cascade,
        conversation_id uuid not null references conversation(id),
        canned_reply_id uuid references canned_reply(id) on delete set null,
        confidence real,
        decision text not null,
        why text,
        reply_id uuid,
        at timestamptz not null default now(),
        verdict text,
        verdict_by uuid references user_account(id),
        verdict_at timestamptz,
        constraint automatic_answer_decision_check check (decision in ('sent','refused')),
        constraint automatic_answer_why_check check ((decision = 'refused') = (why is not null)),
        constraint automatic_answer_verdict_check check (verdict in ('right','wrong'))
      );
      create index automatic_answer_recent on automatic_answer (at desc, id desc);
      create unique index automatic_answer_reply on automatic_answer (reply_id)
        where reply_id is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table automatic_answer;
      drop table automatic_answer_permit;
      drop table automatic_answer_setting;
    `);
  }
}
