import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The library of canned replies: texts by language and network, what they answer, and their use. */
export class RepliesCanned1764000006700 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table canned_reply (
        id uuid primary key,
        shortcut citext not null,
        title text not null,
        folder text not null default '',
        tags text[] not null default '{}',
        scope text not null check (scope in ('all','team','own')),
        team_id uuid references team(id),
        owner_id uuid not null references user_account(id),
        state text not null check (state in ('draft','approved','retired')),
        review_by date,
        review_told_for date,
        approved_at timestamptz,
        approved_by uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        updated_by uuid,
        search tsvector,
        constraint canned_reply_team_check check ((scope = 'team') = (team_id is not null))
      );
      create unique index canned_reply_shared_shortcut on canned_reply (shortcut) where scope <> 'own';
      create unique index canned_reply_own_shortcut on canned_reply (owner_id, shortcut) where scope = 'own';
      create index canned_reply_search on canned_reply using gin (search);
      create index canned_reply_review on canned_reply (review_by) where review_by is not null and state = 'approved';
      create table canned_reply_variant (
        id uuid primary key,
        canned_reply_id uuid not null references canned_reply(id) on delete cascade,
        language text not null,
        network text,
        body text not null,
        length int not null,
        constraint canned_reply_variant_key unique nulls not distinct (canned_reply_id, language, network)
      );
      create table canned_reply_example (
        id uuid primary key,
        canned_reply_id uuid not null references canned_reply(id) on delete cascade,
        language text not null,
        text text not null,
        position int not null
      );
      create index canned_reply_example_reply on canned_reply_example (canned_reply_id, position);
      create table canned_reply_file (
        canned_reply_id uuid not null references canned_reply(id) on delete cascade,
        file_id uuid not null references file(id),
        position int not null,
        primary key (canned_reply_id, file_id)
      );
      create index canned_reply_file_file on canned_reply_file (file_id);
      create table canned_reply_use (
        id uuid primary key,
        canned_reply_id uuid not null references canned_reply(id) on delete cascade,
        conversation_id uuid not null references conversation(id),
        question_message_id uuid,
        reply_id uuid not null,
        language text,
        user_id uuid,
        source text not null check (source in ('search','suggestion','rule','automatic')),
        edited boolean not null,
        at timestamptz not null,
        solved_at timestamptz,
        reopened_at timestamptz,
        constraint canned_reply_use_key unique (reply_id, canned_reply_id)
      );
      create index canned_reply_use_reply on canned_reply_use (canned_reply_id, at desc);
      create index canned_reply_use_conversation on canned_reply_use (conversation_id, at desc);
      create index canned_reply_use_at on canned_reply_use (at desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table canned_reply_use;
      drop table canned_reply_file;
      drop table canned_reply_example;
      drop table canned_reply_variant;
      drop table canned_reply;
    `);
  }
}
