import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other systems know of a customer, what the customer did there, and what was consented to. */
export class CrmFacts1764000007000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table customer_key (
        source text not null,
        external_key text not null,
        customer_id uuid not null references customer(id) on delete cascade,
        added_at timestamptz not null default now(),
        primary key (source, external_key)
      );
      create index customer_key_customer on customer_key (customer_id);
      create table customer_attribute (
        customer_id uuid not null references customer(id) on delete cascade,
        name text not null,
        value text not null,
        source text not null,
        updated_at timestamptz not null default now(),
        primary key (customer_id, name)
      );
      create table customer_event (
        id uuid primary key,
        customer_id uuid not null references customer(id) on delete cascade,
        kind text not null,
        title text not null,
        amount numeric(14,2),
        currency text,
        at timestamptz not null,
        source text not null,
        external_key text not null,
        url text,
        constraint customer_event_kind_check
          check (kind in ('purchase','order','deal','return','visit','other')),
        unique (source, external_key)
      );
      create index customer_event_customer on customer_event (customer_id, at desc);
      create table customer_consent (
        id uuid primary key,
        customer_id uuid not null references customer(id) on delete cascade,
        purpose text not null,
        basis text not null,
        note text,
        given_at timestamptz not null,
        withdrawn_at timestamptz,
        source text not null,
        recorded_by uuid references user_account(id),
        constraint customer_consent_basis_check
          check (basis in ('consent','contract','legitimate-interest','legal-obligation'))
      );
      create index customer_consent_customer on customer_consent (customer_id, given_at desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table customer_consent;
      drop table customer_event;
      drop table customer_attribute;
      drop table customer_key;
    `);
  }
}
