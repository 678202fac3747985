import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConversationsWork1764000004100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table assignment (
        id uuid primary key,
        conversation_id uuid not null references conversation(id) on delete cascade,
        user_id uuid,
        team_id uuid,
        assigned_by uuid,
        at timestamptz not null default now(),
        ended_at timestamptz
      );
      create index assignment_conversation on assignment (conversation_id, at);
      create table closure (
        id uuid primary key,
        conversation_id uuid not null references conversation(id) on delete cascade,
        outcome text not null check (outcome in ('answered','solved','handed-over','no-answer-needed','spam')),
        reason text,
        resolved_by uuid,
        at timestamptz not null default now(),
        reopened_at timestamptz,
        reopened_by uuid
      );
      create index closure_conversation on closure (conversation_id, at);
      create table snooze (
        id uuid primary key,
        conversation_id uuid not null references conversation(id) on delete cascade,
        until timestamptz,
        snoozed_by uuid,
        at timestamptz not null default now(),
        ended_at timestamptz,
        ended_by text
      );
      create index snooze_conversation on snooze (conversation_id, at);
      create table conversation_split (
        id uuid primary key,
        origin_id uuid not null references conversation(id),
        part_id uuid not null references conversation(id),
        identity_id uuid not null references identity(id),
        split_by uuid,
        at timestamptz not null default now(),
        undone_at timestamptz,
        undone_by uuid
      );
      create unique index conversation_split_active on conversation_split (origin_id, identity_id) where undone_at is null;
      create index conversation_split_part on conversation_split (part_id);
      create table tag (
        id uuid primary key,
        name citext not null unique,
        colour text,
        created_at timestamptz not null default now()
      );
      create table conversation_tag (
        conversation_id uuid not null references conversation(id) on delete cascade,
        tag_id uuid not null references tag(id) on delete cascade,
        tagged_by uuid,
        at timestamptz not null default now(),
        primary key (conversation_id, tag_id)
      );
      create index conversation_tag_tag on conversation_tag (tag_id);
      create table note_mention (
        message_id uuid not null references message(id) on delete cascade,
        user_id uuid not null references user_account(id) on delete cascade,
        conversation_id uuid not null references conversation(id) on delete cascade,
        at timestamptz not null default now(),
        seen_at timestamptz,
        primary key (message_id, user_id)
      );
      create index note_mention_unseen on note_mention (user_id, conversation_id) where seen_at is null;
      create table read_marker (
        user_id uuid not null references user_account(id) on delete cascade,
        conversation_id uuid not null references conversation(id) on delete cascade,
        position int not null,
        at timestamptz not null default now(),
        primary key (user_id, conversation_id)
      );
      create table saved_view (
        id uuid primary key,
        owner_id uuid not null references user_account(id) on delete cascade,
        name text not null,
        filter jsonb not null,
        is_shared boolean not null default false,
        position int not null default 0,
        created_at timestamptz not null default now()
      );
      create index saved_view_owner on saved_view (owner_id);
      create table bulk_action (
        id uuid primary key,
        client_id uuid not null unique,
        acted_by uuid not null references user_account(id),
        action jsonb not null,
        before jsonb not null,
        failed jsonb not null default '[]',
        at timestamptz not null default now(),
        undone_at timestamptz
      );
      create table draft (
        id uuid primary key,
        conversation_id uuid not null references conversation(id) on delete cascade,
        user_id uuid not null references user_account(id) on delete cascade,
        mode text not null check (mode in ('public','private','note')),
        body text not null,
        attachments jsonb not null default '[]',
        updated_at timestamptz not null default now(),
        unique (conversation_id, user_id, mode)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table draft;
      drop table bulk_action;
      drop table saved_view;
      drop table read_marker;
      drop table note_mention;
      drop table conversation_tag;
      drop table tag;
      drop table conversation_split;
      drop table snooze;
      drop table closure;
      drop table assignment;
    `);
  }
}
