import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChannelsRegistry1764000002000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table channel (
        id uuid primary key,
        brand_id uuid references brand(id),
        network text not null,
        account_id text not null,
        name text not null,
        settings jsonb not null,
        secrets bytea,
        state text not null default 'connected' check (state in ('connected','auth-failed','paused','removed')),
        state_reason text,
        state_at timestamptz not null default now(),
        last_item_at timestamptz,
        last_webhook_at timestamptz,
        last_poll_at timestamptz,
        last_poll_error text,
        token_expires_at timestamptz,
        poll_state jsonb not null default '{}',
        next_poll_at timestamptz,
        poll_lease_until timestamptz,
        created_at timestamptz not null default now(),
        removed_at timestamptz
      );
      create unique index channel_account on channel (network, account_id) where removed_at is null;
      create index channel_poll_due on channel (next_poll_at) where next_poll_at is not null;
      alter table team_channel add constraint team_channel_channel_fk
        foreign key (channel_id) references channel(id) on delete cascade;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      alter table team_channel drop constraint team_channel_channel_fk;
      drop table channel;
    `);
  }
}
