import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of customers that are brought in, and other systems that the desk keeps in step with. */
export class CustomersExchange1764000007300 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table customer_import (
        id uuid primary key,
        file_name text not null,
        storage_key text,
        bytes bigint not null,
        encoding text not null,
        delimiter text not null,
        has_header boolean not null,
        source text not null,
        mapping jsonb not null default '{}',
        state text not null default 'mapping',
        is_trial boolean not null default false,
        at_byte bigint not null default 0,
        at_line bigint not null default 0,
        counts jsonb not null default '{}',
        trial_counts jsonb,
        failure text,
        lease_until timestamptz,
        created_by uuid references user_account(id),
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz,
        constraint customer_import_state_check
          check (state in ('mapping','running','paused','done','cancelled','failed'))
      );
      create index customer_import_recent on customer_import (created_at desc, id desc);
      create index customer_import_running on customer_import (created_at) where state = 'running';
      create table customer_import_error (
        import_id uuid not null references customer_import(id) on delete cascade,
        line bigint not null,
        code text not null,
        "column" text,
        primary key (import_id, line)
      );
      create table crm_connection (
        id uuid primary key,
        kind text not null,
        name text not null,
        source text not null unique,
        base_url text not null,
        secrets bytea not null,
        attributes jsonb not null default '{}',
        default_currency text,
        writes_notes boolean not null default false,
        enabled boolean not null default true,
        contact_cursor jsonb,
        deal_cursor jsonb,
        customers_taken bigint not null default 0,
        deals_taken bigint not null default 0,
        failures int not null default 0,
        failure_code text,
        failure_detail text,
        next_at timestamptz not null default now(),
        last_sync_at timestamptz,
        last_ok_at timestamptz,
        created_by uuid references user_account(id),
        created_at timestamptz not null default now(),
        constraint crm_connection_kind_check check (kind in ('hubspot','salesforce'))
      );
      create index crm_connection_due on crm_connection (next_at) where enabled;
      create table crm_note (
        id uuid primary key,
        connection_id uuid not null references crm_connection(id) on delete cascade,
        cause text not null,
        conversation_id uuid not null references conversation(id) on delete cascade,
        external_key text not null,
        subject text not null,
        body text not null,
        state text not null default 'waiting',
        attempts int not null default 0,
        next_at timestamptz not null default now(),
        external_id text,
        last_error text,
        created_at timestamptz not null default now(),
        unique (connection_id, cause),
        constraint crm_note_state_check check (state in ('waiting','unknown','written','given-up'))
      );
      create index crm_note_due on crm_note (next_at) where state in ('waiting','unknown');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table crm_note;
      drop table crm_connection;
      drop table customer_import_error;
      drop table customer_import;
    `);
  }
}
