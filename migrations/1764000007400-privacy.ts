import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read of whom, who was erased, what people asked of us by law, and how long data stays. */
export class Privacy1764000007400 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table erased_mark (
        mark bytea primary key,
        at timestamptz not null default now()
      );
      create table customer_read (
        customer_id uuid not null references customer(id) on delete cascade,
        user_id uuid not null references user_account(id) on delete cascade,
        hour timestamptz not null,
        what text not null,
        times int not null default 1,
        primary key (customer_id, hour, user_id, what),
        constraint customer_read_what_check check (what in ('page','search','export'))
      );
      create index customer_read_hour on customer_read (hour desc);
      create table legal_hold (
        id uuid primary key,
        customer_id uuid not null references customer(id) on delete cascade,
        reason text not null,
        held_by uuid references user_account(id),
        held_at timestamptz not null,
        lifted_by uuid references user_account(id),
        lifted_at timestamptz
      );
      create unique index legal_hold_active on legal_hold (customer_id) where lifted_at is null;
      create table privacy_request (
        id uuid primary key,
        kind text not null,
        state text not null default 'waiting',
        customer_id uuid,
        customer_name text,
        subject_mark bytea not null,
        requested_by uuid references user_account(id),
        requested_at timestamptz not null,
        due_at timestamptz not null,
        started_at timestamptz,
        ended_at timestamptz,
        next_at timestamptz,
        step int not null default 0,
        cursor text,
        done int not null default 0,
        total int not null default 0,
        problem text,
        storage_key text,
        bytes bigint,
        expires_at timestamptz,
        proof jsonb,
        constraint privacy_request_kind_check check (kind in ('export','erasure')),
        constraint privacy_request_state_check
          check (state in ('waiting','running','done','failed','expired'))
      );
      create unique index privacy_request_open on privacy_request (customer_id, kind)
        where state in ('waiting','running');
      create index privacy_request_due on privacy_request (next_at) where next_at is not null;
      create index privacy_request_recent on privacy_request (requested_at desc, id desc);
      create table erasure_scope (
        request_id uuid not null references privacy_request(id) on delete cascade,
        kind text not null,
        id uuid not null,
        primary key (request_id, kind, id)
      );
      create table erasure_word (
        request_id uuid not null references privacy_request(id) on delete cascade,
        kind text not null,
        word text not null,
        primary key (request_id, kind, word)
      );
      create table erasure_count (
        request_id uuid not null references privacy_request(id) on delete cascade,
        table_name text not null,
        act text not null,
        n bigint not null,
        primary key (request_id, table_name, act)
      );
      create table retention_rule (
        kind text primary key,
        days int not null,
        is_on boolean not null default false,
        updated_at timestamptz not null default now(),
        updated_by uuid references user_account(id),
        constraint retention_rule_days_check check (days between 1 and 36500)
      );
      create table retention_run (
        id uuid primary key,
        kind text not null,
        before timestamptz not null,
        started_by uuid references user_account(id),
        started_at timestamptz not null,
        ended_at timestamptz,
        next_at timestamptz,
        found int not null default 0,
        removed int not null default 0,
        problem text
      );
      create index retention_run_recent on retention_run (started_at desc, id desc);
      create unique index retention_run_open on retention_run (kind) where ended_at is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table retention_run;
      drop table retention_rule;
      drop table erasure_count;
      drop table erasure_word;
      drop table erasure_scope;
      drop table privacy_request;
      drop table legal_hold;
      drop table customer_read;
      drop table erased_mark;
    `);
  }
}
