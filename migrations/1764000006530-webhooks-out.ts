import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WebhooksOut1764000006530 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table webhook_endpoint (
        id uuid primary key,
        name text not null,
        url text not null,
        template text not null default 'standard',
        kinds text[] not null default '{}',
        secret bytea not null,
        previous_secret bytea,
        previous_until timestamptz,
        enabled boolean not null default true,
        failing_since timestamptz,
        gave_up_at timestamptz,
        created_at timestamptz not null default now(),
        constraint webhook_endpoint_template_check check (template in ('standard', 'slack', 'teams'))
      );
      create table webhook_delivery (
        id uuid primary key,
        endpoint_id uuid not null references webhook_endpoint(id) on delete cascade,
        cause text not null,
        type text not null,
        body jsonb not null,
        state text not null default 'waiting',
        attempts int not null default 0,
        next_at timestamptz not null default now(),
        last_status int,
        last_answer text,
        created_at timestamptz not null default now(),
        delivered_at timestamptz,
        constraint webhook_delivery_state_check check (state in ('waiting', 'delivered', 'given-up')),
        constraint webhook_delivery_once unique (endpoint_id, cause)
      );
      create index webhook_delivery_due on webhook_delivery (next_at) where state = 'waiting';
      create index webhook_delivery_log on webhook_delivery (endpoint_id, created_at desc, id desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table webhook_delivery;
      drop table webhook_endpoint;
    `);
  }
}
