import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Departments, ladders, escalations with their path, questions with their links. */
export class EscalationCore1764000006400 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table department (
        id uuid primary key,
        name text not null,
        description text not null default '',
        emails text[] not null default '{}',
        language text not null default 'en',
        calendar_id uuid references calendar(id),
        answer_within_minutes int not null,
        created_at timestamptz not null default now(),
        removed_at timestamptz,
        constraint department_language_check check (language in ('en','fr','nl')),
        constraint department_answer_within_check check (answer_within_minutes > 0)
      );
      create unique index department_name on department (lower(name)) where removed_at is null;
      create table department_member (
        department_id uuid not null references department(id) on delete cascade,
        user_id uuid not null references user_account(id) on delete cascade,
        primary key (department_id, user_id)
      );
      create index department_member_user on department_member (user_id);

      create table ladder (
        id uuid primary key,
        name text not null,
        description text not null default '',
        calendar_id uuid references calendar(id),
        rungs jsonb not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index ladder_name on ladder (lower(name));

      create table escalation (
        id uuid primary key,
        conversation_id uuid not null references conversation(id) on delete cascade,
        ladder_id uuid references ladder(id) on delete set null,
        ladder_name text not null,
        calendar_id uuid,
        rungs jsonb not null,
        state text not null,
        rung smallint not null,
        target jsonb,
        asked_ids uuid[] not null default '{}',
        asked_before uuid[] not null default '{}',
        agent_id uuid references user_account(id),
        reason text not null,
        note text not null,
        raised_by uuid references user_account(id),
        raised_by_rule uuid,
        raised_at timestamptz not null,
        rung_since timestamptz not null,
        due_at timestamptz,
        unheard_since timestamptz,
        acknowledged_at timestamptz,
        holder_id uuid references user_account(id),
        ended_at timestamptz,
        constraint escalation_state_check
          check (state in ('raised','acknowledged','taken-over','returned','closed'))
      );
      create unique index escalation_open on escalation (conversation_id) where state <> 'closed';
      create index escalation_conversation on escalation (conversation_id, raised_at);
      create index escalation_due on escalation (due_at) where due_at is not null;
      create table escalation_step (
        id uuid primary key,
        escalation_id uuid not null references escalation(id) on delete cascade,
        at timestamptz not null,
        act text not null,
        rung smallint not null,
        actor_id uuid references user_account(id),
        target_name text,
        why text,
        note text
      );
      create index escalation_step_escalation on escalation_step (escalation_id, id);

      create table question (
        id uuid primary key,
        conversation_id uuid not null references conversation(id) on delete cascade,
        department_id uuid not null references department(id),
        escalation_id uuid references escalation(id) on delete cascade,
        text text not null,
        message_ids uuid[] not null default '{}',
        state text not null,
        asked_by uuid references user_account(id),
        asked_by_rule uuid,
        asked_at timestamptz not null,
        warn_at timestamptz,
        warned_at timestamptz,
        due_at timestamptz not null,
        overdue_at timestamptz,
        reminded_at timestamptz,
        answered_at timestamptz,
        answered_by uuid references user_account(id),
        answerer text,
        answer text,
        note_id uuid,
        withdrawn_at timestamptz,
        withdrawn_by uuid references user_account(id),
        constraint question_state_check check (state in ('open','answered','withdrawn'))
      );
      create index question_conversation on question (conversation_id, asked_at);
      create index question_department on question (department_id, state, asked_at desc, id desc);
      create index question_warn on question (warn_at) where state = 'open' and warned_at is null;
      create index question_due on question (due_at) where state = 'open' and overdue_at is null;
      create table question_link (
        token_hash text primary key,
        question_id uuid not null references question(id) on delete cascade,
        email text not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index question_link_question on question_link (question_id);

      alter table message add column note_author text;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table message drop column note_author;
      drop table question_link;
      drop table question;
      drop table escalation_step;
      drop table escalation;
      drop table ladder;
      drop table department_member;
      drop table department;
    `);
  }
}
