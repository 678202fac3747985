import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CrmCustomers1764000003000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table customer (
        id uuid primary key,
        name text not null,
        language text,
        email citext,
        phone text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        search tsvector generated always as (to_tsvector('hark_simple', name || ' ' || coalesce(email::text, '') || ' ' || coalesce(phone, ''))) stored
      );
      create index customer_search on customer using gin (search);
      create table identity (
        id uuid primary key,
        network text not null,
        external_id text not null,
        customer_id uuid not null references customer(id),
        name text,
        handle text,
        avatar_url text,
        avatar_file_id uuid references file(id),
        profile_url text,
        followers int,
        first_seen_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        unique (network, external_id)
      );
      create index identity_customer on identity (customer_id);
      create index identity_name on identity using gin (to_tsvector('hark_simple', coalesce(name, '') || ' ' || coalesce(handle, '')));
      create table identity_link (
        id uuid primary key,
        identity_id uuid not null references identity(id),
        customer_id uuid not null references customer(id),
        previous_customer_id uuid not null references customer(id),
        evidence text not null check (evidence in ('given-by-customer','signed-in-visit','crm','agent-decided')),
        detail text,
        created_by uuid,
        created_at timestamptz not null default now(),
        undone_at timestamptz,
        undone_by uuid
      );
      create index identity_link_customer on identity_link (customer_id);
      create unique index identity_link_active on identity_link (identity_id) where undone_at is null;
      create table customer_note (
        id uuid primary key,
        customer_id uuid not null references customer(id),
        author_id uuid,
        body text not null,
        created_at timestamptz not null default now(),
        removed_at timestamptz,
        removed_by uuid,
        search tsvector generated always as (to_tsvector('hark_simple', body)) stored
      );
      create index customer_note_customer on customer_note (customer_id, created_at desc);
      create index customer_note_search on customer_note using gin (search);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table customer_note;
      drop table identity_link;
      drop table identity;
      drop table customer;
    `);
  }
}
