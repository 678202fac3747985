import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConversationsCore1764000004000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table publication (
        id uuid primary key,
        channel_id uuid not null references channel(id),
        external_id text not null,
        kind text not null,
        title text,
        text text,
        author_name text,
        permalink text,
        image_url text,
        published_at timestamptz,
        removed_at timestamptz,
        total_count int not null default 0,
        hidden_count int not null default 0,
        removed_count int not null default 0,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (channel_id, external_id)
      );
      create table matter (
        id uuid primary key,
        customer_id uuid not null references customer(id),
        title text not null,
        created_by uuid,
        created_at timestamptz not null default now()
      );
      create index matter_customer on matter (customer_id);
      create table conversation (
        id uuid primary key,
        channel_id uuid not null references channel(id),
        network text not null,
        kind text not null check (kind in ('comment','message','review','forum','mention')),
        thread_key text not null,
        publication_id uuid references publication(id),
        identity_id uuid references identity(id),
        matter_id uuid references matter(id),
        merged_into uuid references conversation(id),
        status text not null default 'open' check (status in ('open','waiting','snoozed','resolved')),
        priority smallint not null default 3 check (priority between 1 and 4),
        team_id uuid references team(id),
        assignee_id uuid references user_account(id),
        subject text,
        language text,
        rating smallint,
        permalink text,
        is_public boolean not null default true,
        last_message_at timestamptz not null,
        last_message_text text not null default '',
        last_message_author text not null default 'customer' check (last_message_author in ('customer','brand','note')),
        last_customer_message_at timestamptz,
        unanswered_since timestamptz,
        opened_at timestamptz not null,
        resolved_at timestamptz,
        snoozed_until timestamptz,
        delivery_problem boolean not null default false,
        message_count int not null default 0,
        position int not null default 0,
        seq int not null default 0,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index conversation_open_thread on conversation (channel_id, kind, thread_key)
        where status <> 'resolved' and merged_into is null;
      create index conversation_thread on conversation (channel_id, kind, thread_key);
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
      create index conversation_snoozed on conversation (snoozed_until) where status = 'snoozed' and snoozed_until is not null;
      create index conversation_publication on conversation (publication_id) where publication_id is not null;
      create index conversation_identity on conversation (identity_id);
      create index conversation_matter on conversation (matter_id) where matter_id is not null;
      create table conversation_participant (
        conversation_id uuid not null references conversation(id) on delete cascade,
        identity_id uuid not null references identity(id),
        first_at timestamptz not null,
        last_at timestamptz not null,
        message_count int not null default 0,
        primary key (conversation_id, identity_id)
      );
      create index conversation_participant_identity on conversation_participant (identity_id, last_at desc);
      create table message (
        id uuid primary key,
        conversation_id uuid not null references conversation(id),
        channel_id uuid not null references channel(id),
        kind text not null check (kind in ('comment','message','review','forum','mention','note')),
        external_id text,
        parent_external_id text,
        direction text not null check (direction in ('inbound','outbound','note')),
        is_public boolean not null default true,
        author_identity_id uuid references identity(id),
        author_user_id uuid references user_account(id),
        text text not null,
        language text,
        rating smallint,
        permalink text,
        sent_at timestamptz not null,
        network_at timestamptz,
        received_at timestamptz not null default now(),
        position int not null,
        reply_id uuid,
        delivery_state text,
        edited_at timestamptz,
        removed_at timestamptz,
        removed_by text,
        removal_at timestamptz,
        hidden_at timestamptz,
        hiding_at timestamptz,
        no_answer_needed_at timestamptz,
        no_answer_needed_by uuid,
        attachment_count smallint not null default 0,
        search tsvector
      );
      create unique index message_external on message (channel_id, kind, external_id) where external_id is not null;
      create index message_thread on message (conversation_id, sent_at, id);
      create index message_search on message using gin (search);
      create index message_recent on message (sent_at desc, id desc);
      create index message_reply on message (reply_id) where reply_id is not null;
      create table message_revision (
        id uuid primary key,
        message_id uuid not null references message(id) on delete cascade,
        text text,
        rating smallint,
        replaced_at timestamptz not null,
        recorded_at timestamptz not null default now()
      );
      create index message_revision_message on message_revision (message_id, replaced_at);
      create table attachment (
        id uuid primary key,
        message_id uuid not null references message(id) on delete cascade,
        position smallint not null,
        type text not null,
        name text,
        mime text,
        bytes int,
        source_url text,
        file_id uuid references file(id),
        state text not null check (state in ('pending','stored','refused','failed','linked')),
        reason text,
        attempts smallint not null default 0,
        next_attempt_at timestamptz
      );
      create index attachment_message on attachment (message_id, position);
      create index attachment_file on attachment (file_id) where file_id is not null;
      create index attachment_pending on attachment (next_attempt_at) where state = 'pending';
      create table held_change (
        id bigint generated always as identity primary key,
        channel_id uuid not null references channel(id),
        kind text not null,
        external_id text not null,
        change jsonb not null,
        occurred_at timestamptz not null,
        received_at timestamptz not null default now(),
        unique (channel_id, kind, external_id, occurred_at, change)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table held_change;
      drop table attachment;
      drop table message_revision;
      drop table message;
      drop table conversation_participant;
      drop table conversation;
      drop table matter;
      drop table publication;
    `);
  }
}
